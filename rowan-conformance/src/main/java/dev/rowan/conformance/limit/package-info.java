/**
 * What every store makes of requests that are deep, long or slow.
 * In: a store under test. Out: contracts to be inherited.
 * Knows no store; what is refused is refused before the store is asked.
 */
@NullMarked
package dev.rowan.conformance.limit;

import org.jspecify.annotations.NullMarked;
