/**
 * Compares two catalogs.
 * In: what is wanted and what was found, both in PostgreSQL's own words. Out: differences as values.
 * Knows nothing of resources and connections, and decides nothing: what to do about a difference is its reader's affair.
 */
@NullMarked
package dev.rowan.migrate.difference;

import org.jspecify.annotations.NullMarked;
