/**
 * What every store promises about writes of many related rows, as random tests.
 * In: a store behind the front door. Out: a test that fails where the store behaves otherwise.
 * Knows no particular store.
 */
@NullMarked
package dev.rowan.conformance.writing;

import org.jspecify.annotations.NullMarked;
