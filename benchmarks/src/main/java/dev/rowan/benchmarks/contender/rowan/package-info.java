/**
 * Rowan: reads into records, and into rows.
 */
package dev.rowan.benchmarks.contender.rowan;
