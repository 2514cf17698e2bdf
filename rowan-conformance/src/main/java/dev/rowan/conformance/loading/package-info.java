/**
 * What every store has to give to loads: recursive ones, and those on rows at hand.
 * In: a store under test. Out: contracts, to be inherited by its tests.
 * Knows no particular store.
 */
@NullMarked
package dev.rowan.conformance.loading;

import org.jspecify.annotations.NullMarked;
