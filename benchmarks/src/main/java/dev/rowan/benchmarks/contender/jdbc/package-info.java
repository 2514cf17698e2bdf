/**
 * JDBC: as a good engineer writes it, and at its limit.
 */
package dev.rowan.benchmarks.contender.jdbc;
