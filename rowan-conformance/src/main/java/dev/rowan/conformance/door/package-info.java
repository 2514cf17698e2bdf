/**
 * What comes from outside, and what must not be seen from there: the string door, and rows that read actions hide.
 * In: a store under test. Out: contracts to inherit.
 * Knows no store by name.
 */
@NullMarked
package dev.rowan.conformance.door;

import org.jspecify.annotations.NullMarked;
