/**
 * The store in PostgreSQL.
 * In: plans and steps. Out: tuples, and what the database refused, as data.
 * Must not know tokens, requests or the front door.
 */
@NullMarked
package dev.rowan.postgres;

import org.jspecify.annotations.NullMarked;
