package dev.rowan.conformance.probe;

import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import dev.rowan.store.Capability;
import dev.rowan.store.Session;
import dev.rowan.store.Store;
import dev.rowan.store.Transaction;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A store whose transactions lose against others that nobody sees: the first few are undone at their end.
 *
 * @param inner does the work
 * @param reason why they are undone
 * @param losses how many are still to be undone; counted down
 */
public record Losing(Store inner, StoreReason reason, AtomicInteger losses) implements Store {
    /**
     * Makes the store.
     *
     * @param inner does the work
     * @param reason why transactions are undone
     * @param losses how many
     */
    public Losing(Store inner, StoreReason reason, int losses) {
        this(inner, reason, new AtomicInteger(losses));
    }

    @Override
    public Set<Capability> lacks() {
        return inner.lacks();
    }

    @Override
    public <T> T alone(Function<Session, T> work) {
        return inner.alone(work);
    }

    @Override
    public <T> T transaction(Transaction options, Function<Session, T> work) {
        return inner.transaction(options, session -> {
            T result = work.apply(session);
            int left = losses.getAndUpdate(count -> Math.max(0, count - 1));
            if (left > 0) {
                throw new StoreException("lost, and " + (left - 1) + " more to lose", null, reason);
            }
            return result;
        });
    }

    @Override
    public <T> Optional<T> unwrap(Class<T> type) {
        return type.isInstance(this) ? Optional.of(type.cast(this)) : inner.unwrap(type);
    }

    @Override
    public void close() {
        inner.close();
    }
}
