/**
 * Foretells what a statement locks.
 * In: the text of a statement. Out: levels and the tables as the text names them.
 * Asks no database, and knows nothing of files and of what is applied.
 */
@NullMarked
package dev.rowan.migrate.lock;

import org.jspecify.annotations.NullMarked;
