package dev.rowan.benchmarks;

import java.util.Locale;

/** What can be run alone. In the order in which they run. */
enum Section {
    /** Counts what is sent; takes no time. */
    STATEMENTS,
    PLAIN,
    /** In 1, 8 and 64 threads. */
    THREADS,
    /** Through a proxy that adds a millisecond to a round trip. */
    LATENCY;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
