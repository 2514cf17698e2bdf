/**
 * Jimmer: immutable entities, and the fetchers and save commands that its documents recommend.
 */
@NullMarked
package dev.rowan.benchmarks.contender.jimmer;

import org.jspecify.annotations.NullMarked;
