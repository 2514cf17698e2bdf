package dev.rowan;

import dev.rowan.problem.StoreException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decides after each failure of one transaction whether it is done again, and waits. Mutable, for one thread. */
final class Retrying implements Predicate<RuntimeException> {
    private static final int DOUBLINGS = 10;

    private final Retry retry;
    private final List<RuntimeException> earlier = new ArrayList<>();

    Retrying(Retry retry) {
        this.retry = retry;
    }

    @Override
    public boolean test(RuntimeException failure) {
        if (earlier.size() < retry.times() && lost(failure) && waited()) {
            earlier.add(failure);
            return true;
        }
        earlier.stream().filter(each -> each != failure).forEach(failure::addSuppressed);
        return false;
    }

    /** Whoever wraps what the store said still lost the transaction. */
    private static boolean lost(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof StoreException store && store.retryable()) {
                return true;
            }
        }
        return false;
    }

    /** Whoever is interrupted gives up, and stays interrupted. */
    private boolean waited() {
        Duration most = retry.backoff().multipliedBy(1L << Math.min(earlier.size(), DOUBLINGS));
        long nanos = most.toNanos();
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (nanos > 0) {
                Thread.sleep(
                        Duration.ofNanos(nanos - ThreadLocalRandom.current().nextLong(nanos / 2 + 1))
                                .toMillis());
            }
            return true;
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
