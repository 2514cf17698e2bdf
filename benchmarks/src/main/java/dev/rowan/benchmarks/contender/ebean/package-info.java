/**
 * Ebean: entities, and the queries and writes that its documents recommend.
 */
package dev.rowan.benchmarks.contender.ebean;
