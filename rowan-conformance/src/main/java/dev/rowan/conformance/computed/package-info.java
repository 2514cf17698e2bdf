/**
 * Contracts of computed fields and of the records that hold them.
 * In: an opened store. Out: passed or failed.
 * Knows no store.
 */
@NullMarked
package dev.rowan.conformance.computed;

import org.jspecify.annotations.NullMarked;
