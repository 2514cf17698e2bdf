/**
 * jOOQ, the open source edition: nested collections by MULTISET, or a query a level.
 */
@NullMarked
package dev.rowan.benchmarks.contender.jooq;

import org.jspecify.annotations.NullMarked;
