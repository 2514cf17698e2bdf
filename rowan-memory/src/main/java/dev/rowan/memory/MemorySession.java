package dev.rowan.memory;

import dev.rowan.problem.StoreException;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Session;
import dev.rowan.store.Tuples;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.function.Supplier;

/** One conversation, under the store's lock: for the thread that began it, until its work returns. */
final class MemorySession implements Session {
    private final Tables tables;
    private final Thread owner = Thread.currentThread();
    private volatile boolean over;

    MemorySession(Tables tables) {
        this.tables = tables;
    }

    void end() {
        over = true;
    }

    @Override
    public Tuples read(ReadPlan plan) {
        check();
        return new Level(tables, plan).read();
    }

    @Override
    public Written write(WriteStep step) {
        check();
        int before = tables.mark();
        boolean kept = false;
        try {
            Written written = new Steps(new Rules(tables)).write(step);
            kept = written instanceof Written.Stored || written instanceof Written.Linked;
            return written;
        } catch (Violated violated) {
            return violated.rejected();
        } finally {
            if (!kept) {
                tables.undo(before);
            }
        }
    }

    @Override
    public <T> T savepoint(Supplier<T> work) {
        check();
        int before = tables.mark();
        boolean kept = false;
        try {
            T result = work.get();
            kept = true;
            return result;
        } finally {
            if (!kept) {
                tables.undo(before);
            }
        }
    }

    private void check() {
        if (Thread.currentThread() != owner) {
            throw new StoreException("this session belongs to another thread; open a transaction in this one", null);
        }
        if (over) {
            throw new StoreException("the work of this session is over; open another transaction", null);
        }
        tables.check();
    }
}
