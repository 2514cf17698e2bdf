/**
 * JDBC: as a good engineer writes it, and at its limit.
 */
@NullMarked
package dev.rowan.benchmarks.contender.jdbc;

import org.jspecify.annotations.NullMarked;
