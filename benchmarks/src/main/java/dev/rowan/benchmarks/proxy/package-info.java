/**
 * What stands between a contender and PostgreSQL: a proxy that delays like a network, and one that counts.
 */
@NullMarked
package dev.rowan.benchmarks.proxy;

import org.jspecify.annotations.NullMarked;
