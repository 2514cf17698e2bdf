/**
 * The examination of a project and its database.
 * In: a store, what is declared, and what the migrations make. Out: findings with their mends.
 * Knows nothing of how a project is found, and changes nothing.
 */
@NullMarked
package dev.rowan.tasks.doctor;

import org.jspecify.annotations.NullMarked;
