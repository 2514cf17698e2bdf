package dev.rowan.memory;

import dev.rowan.store.Capability;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Session;
import dev.rowan.store.Store;
import dev.rowan.store.Streaming;
import dev.rowan.store.Transaction;
import dev.rowan.store.TupleStream;
import dev.rowan.store.Tuples;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Keeps rows in memory, for tests and first steps. It checks keys, identities and references as a database does.
 * Transactions run one after the other, whatever isolation they ask for; one that a thread begins inside its own joins it.
 * Closing it forgets all rows.
 */
public final class Memory implements Store, Streaming {
    private final ReentrantLock lock = new ReentrantLock();
    private final Tables tables = new Tables();

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
        return Set.of(Capability.FRAGMENTS);
    }

    @Override
    public <T> T alone(Function<Session, T> work) {
        return transaction(Transaction.DEFAULT, work);
    }

    @Override
    public TupleStream stream(ReadPlan plan, int chunk) {
        Tuples rows = alone(session -> session.read(plan));
        return new CopiedStream(rows, chunk, beside -> alone(session -> session.read(beside)));
    }

    @Override
    public <T> T transaction(Transaction options, Function<Session, T> work) {
        lock.lock();
        try {
            tables.check();
            return run(work);
        } finally {
            lock.unlock();
        }
    }

    private <T> T run(Function<Session, T> work) {
        int before = tables.mark();
        MemorySession session = new MemorySession(tables);
        boolean kept = false;
        try {
            T result = work.apply(session);
            tables.check();
            kept = true;
            return result;
        } finally {
            session.end();
            if (!kept) {
                tables.undo(before);
            }
            if (lock.getHoldCount() == 1) {
                tables.forget();
            }
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            tables.close();
        } finally {
            lock.unlock();
        }
    }
}
