package dev.rowan.benchmarks.report;

import dev.rowan.benchmarks.measure.Measured;

/**
 * A workload, measured.
 *
 * @param levels whether more than one level is read, which can ride together
 */
public record Line(String workload, String label, boolean levels, Measured measured) {}
