package dev.rowan.query;

import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.store.Lock;
import dev.rowan.store.Waiting;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How rows are kept for a transaction, and how long the store may take to find them.
 *
 * @param lock how they are locked
 * @param waiting what happens where another transaction keeps them
 * @param timeLimit for each statement; null for as long as it likes
 */
public record Holding(Lock lock, Waiting waiting, @Nullable Duration timeLimit) {
    /** Not locked, and as long as the store likes. */
    public static final Holding NONE = new Holding(Lock.NONE, Waiting.WAIT, null);

    /** Makes the value; the time is checked. */
    public Holding {
        if (timeLimit != null && timeLimit.compareTo(Duration.ofMillis(1)) < 0) {
            throw new InvalidException(List.of(
                    Problem.of(Problem.INVALID, "timeout", "must be a millisecond or more, but is " + timeLimit)));
        }
    }

    /**
     * The same, if all of it means something: how to meet the locks of others is said only where rows are locked.
     *
     * @return this
     * @throws InvalidException when no row is locked
     */
    public Holding whole() {
        if (lock == Lock.NONE && waiting != Waiting.WAIT) {
            String said = waiting == Waiting.SKIP ? "skipLocked" : "noWait";
            String message =
                    "is said of a query that locks no rows; say forUpdate() or forShare(), too, or leave it out";
            throw new InvalidException(List.of(Problem.of(Problem.INVALID, said, message)));
        }
        return this;
    }

    Holding locked(Lock kept) {
        return new Holding(kept, waiting, timeLimit);
    }

    Holding waiting(Waiting wait) {
        return new Holding(lock, wait, timeLimit);
    }

    Holding within(Duration time) {
        return new Holding(lock, waiting, time);
    }

    @Override
    public String toString() {
        return (lock == Lock.NONE ? "" : " locked for " + lock)
                + (waiting == Waiting.WAIT ? "" : " or " + waiting)
                + (timeLimit == null ? "" : " within " + timeLimit);
    }
}
