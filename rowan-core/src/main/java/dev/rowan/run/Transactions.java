package dev.rowan.run;

import dev.rowan.problem.StoreException;
import dev.rowan.store.Capability;
import dev.rowan.store.Isolation;
import dev.rowan.store.Session;
import dev.rowan.store.Store;
import dev.rowan.store.Transaction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs work in the thread's transaction, or in one of its own. Thread-safe; a transaction belongs to its thread. */
public final class Transactions {
    private final Store store;

    @SuppressWarnings("ThreadLocalUsage") // a thread has one transaction for each handle, not one for all
    private final ThreadLocal<@Nullable Running> current = new ThreadLocal<>();

    /**
     * Runs work on a store.
     *
     * @param store where rows are kept
     */
    public Transactions(Store store) {
        this.store = store;
    }

    /**
     * Runs work in a transaction; work inside work joins the outer transaction.
     *
     * @param isolation how much it sees of others
     * @param work what to do
     * @param <T> the result
     * @return what the work returns
     * @throws StoreException when a write inside was refused and so the transaction could not be committed, when a
     *     nested call asks for more isolation than the outer one has, or when the store has no transactions
     */
    public <T> T transaction(Isolation isolation, Supplier<T> work) {
        Running outer = current.get();
        if (outer != null) {
            return outer.join(isolation, work);
        }
        if (store.lacks().contains(Capability.TRANSACTIONS)) {
            throw new StoreException(
                    "work in a transaction needs " + Capability.TRANSACTIONS.words() + ", which this store lacks ("
                            + Capability.TRANSACTIONS + ")",
                    null);
        }
        return store.transaction(new Transaction(isolation), session -> {
            Running running = new Running(session, isolation);
            current.set(running);
            try {
                T result = work.get();
                running.check();
                return result;
            } finally {
                current.remove();
            }
        });
    }

    /** Runs work of one call that needs no transaction of its own. */
    <T> T one(Function<Session, T> work) {
        Running running = current.get();
        return running != null ? running.run(work) : store.alone(work);
    }

    /** Runs work of several steps that all happen or none. */
    <T> T all(Function<Session, T> work) {
        Running running = current.get();
        return running != null ? running.run(work) : store.transaction(Transaction.DEFAULT, work);
    }

    /** Notes that the running transaction cannot be committed any more. Without one there is nothing to note. */
    void doom(RuntimeException failure) {
        Running running = current.get();
        if (running != null) {
            running.doom(failure);
        }
    }
}
