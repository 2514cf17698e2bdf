/**
 * What stands between a contender and PostgreSQL: a proxy that delays like a network, and one that counts.
 */
package dev.rowan.benchmarks.proxy;
