/**
 * What may be said of a row: attributes, comparisons, conditions, orders.
 * In: tokens and plain values. Out: immutable expressions that resolve to terms.
 * Knows no resource class, no query and no store.
 */
@NullMarked
package dev.rowan.expression;

import org.jspecify.annotations.NullMarked;
