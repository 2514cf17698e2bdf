/**
 * What operations are in SQL.
 * In: an operation and the kinds of its operands. Out: words, in which the operands have places.
 * Writes no statement, and knows no table.
 */
@NullMarked
package dev.rowan.postgres.sql.call;

import org.jspecify.annotations.NullMarked;
