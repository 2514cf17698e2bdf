package dev.rowan.run.preview;

import dev.rowan.run.Streams;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Recording;
import dev.rowan.store.Session;
import dev.rowan.store.Streaming;
import dev.rowan.store.TupleStream;
import dev.rowan.store.Tuples;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A session that looks at the rows of each step before and after it. Mutable, for the thread of the write. */
final class Witness implements Session, Streaming {
    private final Session session;
    private final Touched touched;
    private final Reach reach;
    private final List<String> statements = new ArrayList<>();

    private Witness(Session session) {
        this.session = session;
        this.touched = new Touched(session);
        this.reach = new Reach(session, touched);
    }

    /** What a preview inside another one looks at is nothing that the other one should tell. */
    static Witness of(Session session) {
        return new Witness(session instanceof Witness outer ? outer.session : session);
    }

    List<Seen> seen() {
        return touched.seen();
    }

    List<String> statements() {
        return statements;
    }

    @Override
    public Tuples read(ReadPlan plan) {
        return told(() -> session.read(plan));
    }

    @Override
    public TupleStream stream(ReadPlan plan, int chunk) {
        return told(() -> {
            if (session instanceof Streaming streaming) {
                return streaming.stream(plan, chunk);
            }
            throw Streams.lacking();
        });
    }

    @Override
    public Written write(WriteStep step) {
        reach.before(step);
        Written written = told(() -> session.write(step));
        reach.after(step, written);
        return written;
    }

    @Override
    public <T> T savepoint(Supplier<T> work) {
        return session.savepoint(work);
    }

    private <T> T told(Supplier<T> work) {
        return session instanceof Recording recording ? recording.recording(statements::add, work) : work.get();
    }
}
