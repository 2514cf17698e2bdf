/**
 * What every store promises, as tests. Inherit each contract and say how an empty store is opened.
 * In: a store behind the front door. Out: a test that fails where the store behaves otherwise.
 * Knows no particular store.
 */
@NullMarked
package dev.rowan.conformance;

import org.jspecify.annotations.NullMarked;
