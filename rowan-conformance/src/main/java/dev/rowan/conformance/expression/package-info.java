/**
 * What expressions mean, operator by operator, nulls included.
 * In: one row of each kind of value. Out: the same answers from every store.
 */
@NullMarked
package dev.rowan.conformance.expression;

import org.jspecify.annotations.NullMarked;
