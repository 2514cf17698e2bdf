/**
 * What tuples become: rows, or the records that a caller wrote.
 * In: what is wanted of a level. Out: patterns, which say what to read and make results of it.
 * Pure: checked against the model when first bound; reads nothing.
 */
@NullMarked
package dev.rowan.shape;

import org.jspecify.annotations.NullMarked;
