/**
 * What a session promises of its steps, without the front door.
 * In: a store. Out: tests to be inherited.
 * Knows nothing of changesets.
 */
@NullMarked
package dev.rowan.conformance.step;

import org.jspecify.annotations.NullMarked;
