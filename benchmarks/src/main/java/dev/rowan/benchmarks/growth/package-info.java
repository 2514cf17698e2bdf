/**
 * What the same work costs when there is more of it: time against n, for Rowan and for JDBC by hand.
 */
@NullMarked
package dev.rowan.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
