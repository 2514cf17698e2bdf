/**
 * Contracts about writes as a whole: dry runs, transactions that are done again, what links carry, random graphs.
 * In: a store that is new and empty. Out: tests to be inherited.
 * Knows no store.
 */
@NullMarked
package dev.rowan.conformance.writing;

import org.jspecify.annotations.NullMarked;
