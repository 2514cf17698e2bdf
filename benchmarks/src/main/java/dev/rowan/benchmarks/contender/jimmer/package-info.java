/**
 * Jimmer: immutable entities, and the fetchers and save commands that its documents recommend.
 */
package dev.rowan.benchmarks.contender.jimmer;
