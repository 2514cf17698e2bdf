/**
 * The contracts of writing many rows by one call, and of creating what may be there already.
 * In: a store that can be opened. Out: tests to be inherited.
 * Knows the front door only.
 */
@NullMarked
package dev.rowan.conformance.bulk;

import org.jspecify.annotations.NullMarked;
