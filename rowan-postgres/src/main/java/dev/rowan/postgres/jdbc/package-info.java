/**
 * The only room of this store that touches JDBC values: binds go in, canonical values come out.
 * In: statements and a connection. Out: tuples, or what the database refused.
 * Knows nothing of plans.
 */
@NullMarked
package dev.rowan.postgres.jdbc;

import org.jspecify.annotations.NullMarked;
