package dev.rowan.memory;

import dev.rowan.store.ReadPlan;
import dev.rowan.store.Session;
import dev.rowan.store.Tuples;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.function.Supplier;

/** One conversation, under the store's lock. */
final class MemorySession implements Session {
    private final Tables tables;

    MemorySession(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Tuples read(ReadPlan plan) {
        return new Level(tables, plan).read();
    }

    @Override
    public Written write(WriteStep step) {
        int before = tables.mark();
        try {
            Written written = new Steps(new Rules(tables)).write(step);
            if (!(written instanceof Written.Stored || written instanceof Written.Linked)) {
                tables.undo(before);
            }
            return written;
        } catch (Violated violated) {
            tables.undo(before);
            return violated.rejected();
        }
    }

    @Override
    public <T> T savepoint(Supplier<T> work) {
        int before = tables.mark();
        try {
            return work.get();
        } catch (Throwable thrown) {
            tables.undo(before);
            throw thrown;
        }
    }
}
