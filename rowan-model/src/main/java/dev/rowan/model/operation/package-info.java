/**
 * What can be done with values.
 * In: the kinds of the operands. Out: the kind of the result.
 * Knows no term, and not how a store does it.
 */
@NullMarked
package dev.rowan.model.operation;

import org.jspecify.annotations.NullMarked;
