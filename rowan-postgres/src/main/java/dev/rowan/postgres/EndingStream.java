package dev.rowan.postgres;

import dev.rowan.store.ReadPlan;
import dev.rowan.store.TupleStream;
import dev.rowan.store.Tuples;

/** A stream with which something else ends. Mutable, for one thread at a time. */
final class EndingStream implements TupleStream {
    private final TupleStream stream;
    private final Runnable end;
    private boolean closed;

    EndingStream(TupleStream stream, Runnable end) {
        this.stream = stream;
        this.end = end;
    }

    @Override
    public Tuples next() {
        return stream.next();
    }

    @Override
    public Tuples read(ReadPlan plan) {
        return stream.read(plan);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            try {
                stream.close();
            } finally {
                end.run();
            }
        }
    }
}
