/**
 * jOOQ, the open source edition: nested collections by MULTISET, or a query a level.
 */
package dev.rowan.benchmarks.contender.jooq;
