/**
 * The contracts of reading a list part by part: pages, streams, what is distinct or combined, locks.
 * In: a store that can be opened. Out: tests to be inherited.
 * Knows the front door only.
 */
@NullMarked
package dev.rowan.conformance.page;

import org.jspecify.annotations.NullMarked;
