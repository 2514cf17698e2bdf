/**
 * The store in PostgreSQL: its door, and what its tables, columns and constraints are called.
 * In: plans and steps. Out: tuples, and what the database refused, as data.
 * Must not know tokens, requests or the front door.
 */
@NullMarked
package dev.rowan.postgres;

import org.jspecify.annotations.NullMarked;
