package dev.rowan.benchmarks.report;

/** Under which conditions something was measured; each has aims of its own. */
public enum Kind {
    PLAIN,
    LATENCY,
    THREADS;

    /** Whether calls in a second are compared, of which more are better. */
    boolean throughput() {
        return this == THREADS;
    }
}
