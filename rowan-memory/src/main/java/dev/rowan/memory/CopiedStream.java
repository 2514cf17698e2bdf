package dev.rowan.memory;

import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.TupleStream;
import dev.rowan.store.Tuples;
import java.util.function.Function;

/** Hands out rows that were read already, so that nobody waits for the store meanwhile. Mutable, for one thread. */
final class CopiedStream implements TupleStream {
    private final int chunk;
    private final Function<ReadPlan, Tuples> beside;
    private Tuples rows;
    private int at;
    private boolean closed;

    CopiedStream(Tuples rows, int chunk, Function<ReadPlan, Tuples> beside) {
        this.rows = rows;
        this.chunk = chunk;
        this.beside = beside;
    }

    @Override
    public Tuples next() {
        check();
        int from = at;
        at = Math.min(at + chunk, rows.size());
        return new Tuples(rows.rows().subList(from, at));
    }

    @Override
    public Tuples read(ReadPlan plan) {
        check();
        return beside.apply(plan);
    }

    @Override
    public void close() {
        closed = true;
        rows = Tuples.NONE;
    }

    private void check() {
        if (closed) {
            throw new StoreException("this stream is closed; begin another one", null, StoreReason.MISUSED);
        }
    }
}
