/**
 * What kinds of value mean that databases have and that are seldom asked for, and columns of a type of their own.
 * In: a store under test. Out: assertions.
 * Knows no store.
 */
@NullMarked
package dev.rowan.conformance.measure;

import org.jspecify.annotations.NullMarked;
