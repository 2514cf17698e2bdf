/**
 * What the same work costs when there is more of it: time against n, for Rowan and for JDBC by hand.
 */
package dev.rowan.benchmarks.growth;
