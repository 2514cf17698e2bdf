package dev.rowan.memory;

import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Until when a read has to be done. It is looked at wherever a row is looked at. */
final class Deadline {
    /** Longer than anybody waits, and far from where nanoseconds overflow. */
    private static final Duration MOST = Duration.ofDays(1_000);

    private final boolean limited;
    private final long end;

    private Deadline(boolean limited, long end) {
        this.limited = limited;
        this.end = end;
    }

    /** From now on so long; null for as long as it takes. */
    static Deadline in(@Nullable Duration time) {
        boolean limited = time != null && time.compareTo(MOST) < 0;
        return new Deadline(limited, limited && time != null ? System.nanoTime() + time.toNanos() : 0);
    }

    void check() {
        if (limited && System.nanoTime() - end > 0) {
            throw new StoreException("the read took longer than it may", null, StoreReason.CANCELLED);
        }
    }
}
