package dev.rowan.memory;

import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import dev.rowan.store.Explained;
import dev.rowan.store.Explaining;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Recording;
import dev.rowan.store.Session;
import dev.rowan.store.Streaming;
import dev.rowan.store.TupleStream;
import dev.rowan.store.Tuples;
import dev.rowan.store.Violation;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One conversation, under the store's lock: for the thread that began it, until its work returns. */
final class MemorySession implements Session, Recording, Explaining, Streaming {
    private final Tables tables;
    private final Thread owner = Thread.currentThread();
    private volatile boolean over;
    private Consumer<String> recorder = words -> {};

    MemorySession(Tables tables) {
        this.tables = tables;
    }

    void end() {
        over = true;
    }

    @Override
    public Tuples read(ReadPlan plan) {
        check();
        recorder.accept(Words.of(plan));
        try {
            return new Level(tables, plan).read();
        } catch (ArithmeticException unfit) {
            throw new StoreException("a value that was worked out does not fit its kind", null, StoreReason.UNFIT);
        }
    }

    @Override
    public Explained explain(ReadPlan plan) {
        check();
        return new Explained(
                Words.of(plan),
                List.of(),
                "every row is looked at, in memory",
                List.of(),
                List.of(plan.resource().table()));
    }

    @Override
    public TupleStream stream(ReadPlan plan, int chunk) {
        return new CopiedStream(read(plan), chunk, this::read);
    }

    @Override
    public Written write(WriteStep step) {
        check();
        recorder.accept(Words.of(step));
        int before = tables.mark();
        boolean kept = false;
        try {
            Written written = new Steps(new Rules(tables)).write(step);
            kept = written instanceof Written.Stored
                    || written instanceof Written.Linked
                    || written instanceof Written.Upserted
                    || written instanceof Written.Counted;
            return written;
        } catch (Violated violated) {
            return violated.rejected();
        } catch (ArithmeticException unfit) {
            return new Violated(Violation.Kind.OUT_OF_RANGE, Words.resource(step), List.of()).rejected();
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

    @Override
    public <T> T recording(Consumer<String> statements, Supplier<T> work) {
        Consumer<String> outer = recorder;
        recorder = outer.andThen(statements);
        try {
            return work.get();
        } finally {
            recorder = outer;
        }
    }

    private void check() {
        if (Thread.currentThread() != owner) {
            throw new StoreException(
                    "this session belongs to another thread; open a transaction in this one",
                    null,
                    StoreReason.MISUSED);
        }
        if (over) {
            throw new StoreException(
                    "the work of this session is over; open another transaction", null, StoreReason.MISUSED);
        }
        tables.check();
    }
}
