package dev.rowan.postgres.jdbc;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How far away a server is: no statement is answered in less time than it takes to get there and back. Thread-safe, as far as
 * an estimate has to be.
 */
public final class Distance {
    /** Looking up some hundred rows by an index takes less, and no network within a machine takes so long. */
    private static final long FAR = TimeUnit.MICROSECONDS.toNanos(500);

    /** The first statements of a program take long wherever the server is. */
    private static final int ENOUGH = 50;

    private final AtomicInteger seen = new AtomicInteger();
    private volatile long least = Long.MAX_VALUE;

    /** Nothing is known at first. */
    public Distance() {}

    /** A statement was answered. */
    void took(long nanos) {
        if (seen.get() < ENOUGH) {
            seen.incrementAndGet();
        }
        if (nanos < least) {
            least = nanos;
        }
    }

    /**
     * Whether waiting for the server is what takes the time.
     *
     * @return false as long as too few statements were answered to tell
     */
    public boolean isFar() {
        return least > FAR && seen.get() >= ENOUGH;
    }
}
