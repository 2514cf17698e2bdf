package dev.rowan.run;

import dev.rowan.problem.StoreException;
import dev.rowan.store.Capability;
import dev.rowan.store.Isolation;
import dev.rowan.store.Session;
import dev.rowan.store.Store;
import dev.rowan.store.Transaction;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
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
     * Runs work once in a transaction of read committed; work inside work joins the outer transaction.
     *
     * @param work what to do
     * @throws StoreException as {@link #transaction(Isolation, Predicate, Supplier)}
     */
    public void transaction(Runnable work) {
        transaction(Isolation.READ_COMMITTED, failure -> false, () -> {
            work.run();
            return true;
        });
    }

    /**
     * Runs work in a transaction; work inside work joins the outer transaction.
     *
     * @param isolation how much it sees of others
     * @param again asked after each failure whether all of it is done once more
     * @param work what to do
     * @param <T> the result
     * @return what the work returns
     * @throws StoreException when a write inside was refused and so the transaction could not be committed, when a
     *     nested call asks for more isolation than the outer one has, or when the store has no transactions
     */
    public <T> T transaction(Isolation isolation, Predicate<RuntimeException> again, Supplier<T> work) {
        Running outer = current.get();
        if (outer != null) {
            return outer.join(isolation, work);
        }
        supported();
        return begun(isolation, again, running -> {
            T result = work.get();
            running.check();
            return result;
        });
    }

    /**
     * Runs work of which nothing is kept, in a part of the running transaction or in one of its own. What it leaves for the
     * end of the transaction is forgotten, and what goes wrong in it dooms nothing else.
     *
     * @param watching what the work sees of the session
     * @param work what to do
     * @param <S> the session of the work
     * @param <T> the result
     * @return what the work returns
     */
    public <S extends Session, T> T undone(Function<Session, S> watching, Function<S, T> work) {
        Running outer = current.get();
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        Undone undone = new Undone();
        try {
            if (outer != null) {
                outer.check();
                outer.session().savepoint(() -> {
                    result.set(apart(outer, watching, work));
                    throw undone;
                });
            } else {
                supported();
                store.transaction(Transaction.DEFAULT, session -> {
                    Running begun = new Running(session, Transaction.DEFAULT.isolation());
                    result.set(apart(begun, watching, work));
                    throw undone;
                });
            }
        } catch (Undone end) {
            return Objects.requireNonNull(result.get());
        }
        throw new IllegalStateException("the store did not tell how its work ended");
    }

    private <S extends Session, T> T apart(Running outer, Function<Session, S> watching, Function<S, T> work) {
        Running before = current.get();
        S session = watching.apply(outer.session());
        Running running = outer.preview(session);
        current.set(running);
        try {
            T result = work.apply(session);
            running.check();
            return result;
        } finally {
            running.end();
            if (before == null) {
                current.remove();
            } else {
                current.set(before);
            }
        }
    }

    /**
     * Whether nothing of the running transaction will be kept.
     *
     * @return true inside {@link #undone}
     */
    public boolean isPreview() {
        Running running = current.get();
        return running != null && running.isPreview();
    }

    private void supported() {
        if (store.lacks().contains(Capability.TRANSACTIONS)) {
            throw new StoreException(
                    "work in a transaction needs " + Capability.TRANSACTIONS.words() + ", which this store lacks ("
                            + Capability.TRANSACTIONS + ")",
                    null);
        }
    }

    /** Tells a store to undo what was done. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Undone() {
            super(null, null, false, false);
        }
    }

    /**
     * Runs work of one call that needs no transaction of its own.
     *
     * @param work uses the session for one step at most
     * @param <T> the result
     * @return what the work returns
     */
    public <T> T one(Function<Session, T> work) {
        Running running = current.get();
        return running != null ? running.run(work) : store.alone(work);
    }

    /**
     * Runs work of several steps that all happen or none.
     *
     * @param work what to do
     * @param <T> the result
     * @return what the work returns
     */
    public <T> T all(Function<Session, T> work) {
        Running outer = current.get();
        return outer != null
                ? outer.run(work)
                : begun(Isolation.READ_COMMITTED, failure -> false, running -> running.run(work));
    }

    /**
     * What is to be done when the running transaction has ended. Without one, nothing is noted.
     *
     * @param committed when it was committed
     * @param failed when it was not, with the reason
     * @return whether there is one
     */
    public boolean ending(Runnable committed, Consumer<RuntimeException> failed) {
        Running running = current.get();
        if (running != null) {
            running.ending(committed, failed);
        }
        return running != null;
    }

    /**
     * Runs work of a transaction that can be undone alone: when it is refused with problems, the transaction goes on as if
     * it had not been tried.
     *
     * @param work what to do
     * @param <T> the result
     * @return what the work returns
     * @throws IllegalStateException without a transaction
     */
    public <T> T savepoint(Supplier<T> work) {
        Running running = current.get();
        if (running == null) {
            throw new IllegalStateException("a savepoint is a part of a transaction, and there is none");
        }
        return running.savepoint(work);
    }

    /** The transaction of this thread, if there is one. */
    @Nullable Running running() {
        return current.get();
    }

    /**
     * Whether the thread is in a transaction.
     *
     * @return true inside
     */
    public boolean isRunning() {
        return current.get() != null;
    }

    /** The endings see no transaction any more: what they write is written on its own. */
    private <T> T begun(Isolation isolation, Predicate<RuntimeException> again, Function<Running, T> work) {
        AtomicReference<@Nullable Running> last = new AtomicReference<>();
        T result = tried(isolation, last, again, work);
        Running running = last.get();
        if (running != null) {
            Endings.committed(running.afterCommit());
        }
        return result;
    }

    private <T> T tried(
            Isolation isolation,
            AtomicReference<@Nullable Running> last,
            Predicate<RuntimeException> again,
            Function<Running, T> work) {
        while (true) {
            try {
                return once(isolation, last, work);
            } catch (RuntimeException failure) {
                if (!again.test(failure)) {
                    Running running = last.get();
                    if (running != null) {
                        Endings.failed(running.onFailure(), failure);
                    }
                    throw failure;
                }
            }
        }
    }

    private <T> T once(Isolation isolation, AtomicReference<@Nullable Running> last, Function<Running, T> work) {
        return store.transaction(new Transaction(isolation), session -> {
            Running running = new Running(session, isolation);
            last.set(running);
            current.set(running);
            try {
                return work.apply(running);
            } finally {
                current.remove();
                running.end();
            }
        });
    }

    /**
     * Notes that something was written in the running transaction. Without one there is nothing to note.
     */
    public void wrote() {
        Running running = current.get();
        if (running != null) {
            running.wrote();
        }
    }

    /**
     * How many writes the running transaction has seen so far, so that it can be told whether there was one since.
     *
     * @return a number that only grows while the transaction runs
     */
    public int writes() {
        Running running = current.get();
        return running == null ? 0 : running.writes();
    }

    /**
     * Notes that the running transaction cannot be committed any more. Without one there is nothing to note.
     *
     * @param failure why
     */
    public void doom(RuntimeException failure) {
        Running running = current.get();
        if (running != null) {
            running.doom(failure);
        }
    }
}
