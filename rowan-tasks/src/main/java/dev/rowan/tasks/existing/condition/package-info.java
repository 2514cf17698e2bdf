/**
 * Reads what PostgreSQL writes of checks and indexes, and says it in Java.
 * In: SQL as the server spells it, and what the columns are called in a class. Out: Java, and the term that it will be.
 * Knows no database. What it does not understand it gives up, and guesses nothing.
 */
@NullMarked
package dev.rowan.tasks.existing.condition;

import org.jspecify.annotations.NullMarked;
