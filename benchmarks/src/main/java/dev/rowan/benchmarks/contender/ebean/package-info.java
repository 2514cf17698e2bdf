/**
 * Ebean: entities, and the queries and writes that its documents recommend.
 */
@NullMarked
package dev.rowan.benchmarks.contender.ebean;

import org.jspecify.annotations.NullMarked;
