package dev.rowan.postgres.jdbc;

import java.util.concurrent.TimeUnit;

/**
 * How far away a server is: no statement is answered in less time than it takes to get there and back. Thread-safe, as far as
 * an estimate has to be.
 */
public final class Distance {
    /** Looking up some hundred rows by an index takes less, and no network within a machine takes so long. */
    private static final long FAR = TimeUnit.MICROSECONDS.toNanos(400);

    private volatile long least = Long.MAX_VALUE;

    /** Nothing is known at first. */
    public Distance() {}

    /** A statement was answered. */
    void took(long nanos) {
        if (nanos < least) {
            least = nanos;
        }
    }

    /**
     * Whether waiting for the server is what takes the time.
     *
     * @return false as long as nothing was sent
     */
    public boolean isFar() {
        return least != Long.MAX_VALUE && least > FAR;
    }
}
