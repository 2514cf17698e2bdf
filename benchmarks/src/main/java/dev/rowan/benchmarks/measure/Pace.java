package dev.rowan.benchmarks.measure;

/** How long and how often is measured, and in how many threads. */
public record Pace(int threads, int rounds, long warmUpMillis, long sliceMillis) {}
