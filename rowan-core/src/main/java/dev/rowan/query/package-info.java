/**
 * Requests to read, as immutable values.
 * In: tokens, conditions, orders. Out: queries that can be stored, compared and printed.
 * Knows no resource class and no store; nothing here reads anything.
 */
@NullMarked
package dev.rowan.query;

import org.jspecify.annotations.NullMarked;
