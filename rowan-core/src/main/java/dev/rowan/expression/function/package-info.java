/**
 * What can be worked out from values of a row, one class for each kind of value.
 * In: expressions and plain values. Out: expressions.
 * Knows no resource, no query and no store.
 */
@NullMarked
package dev.rowan.expression.function;

import org.jspecify.annotations.NullMarked;
