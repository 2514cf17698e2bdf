/**
 * What text means that is ordered as a language does.
 * In: a store under test. Out: assertions.
 * Needs ICU4J where the tests run.
 */
@NullMarked
package dev.rowan.conformance.language;

import org.jspecify.annotations.NullMarked;
