/**
 * A PostgreSQL server that belongs to this program.
 * In: where its rows shall lie. Out: a store on a running server, gone when the program is.
 * Knows nothing of resources: what is stored is the Postgres store's affair.
 */
@NullMarked
package dev.rowan.embedded;

import org.jspecify.annotations.NullMarked;
