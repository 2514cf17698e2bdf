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
        if (timeLimit != null && timeLimit.toMillis() < 1) {
            throw new InvalidException(List.of(
                    Problem.of(Problem.INVALID, "timeout", "must be a millisecond or more, but is " + timeLimit)));
        }
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
