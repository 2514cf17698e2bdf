package dev.rowan.memory;

import dev.rowan.problem.StoreException;
import dev.rowan.store.Capability;
import dev.rowan.store.Session;
import dev.rowan.store.Store;
import dev.rowan.store.Transaction;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Keeps rows in memory, for tests and first steps. It checks keys, identities and references as a database does.
 * Transactions run one after the other, whatever isolation they ask for. Closing it forgets all rows.
 */
public final class Memory implements Store {
    private final ReentrantLock lock = new ReentrantLock();
    private final Tables tables = new Tables();
    private boolean closed;

    private Memory() {}

    /**
     * A new, empty store.
     *
     * @return the store
     */
    public static Memory store() {
        return new Memory();
    }

    @Override
    public Set<Capability> lacks() {
        return Set.of();
    }

    @Override
    public <T> T alone(Function<Session, T> work) {
        return transaction(Transaction.DEFAULT, work);
    }

    @Override
    public <T> T transaction(Transaction options, Function<Session, T> work) {
        lock.lock();
        try {
            if (closed) {
                throw new StoreException("this memory store is closed; open another one", null);
            }
            int before = tables.mark();
            try {
                return work.apply(new MemorySession(tables));
            } catch (Throwable thrown) {
                tables.undo(before);
                throw thrown;
            } finally {
                if (before == 0) {
                    tables.forget();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            tables.clear();
        } finally {
            lock.unlock();
        }
    }
}
