package dev.rowan.run.graph;

import dev.rowan.store.ReadPlan;
import dev.rowan.store.Session;
import dev.rowan.store.Tuples;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.function.Supplier;

/** A session that remembers whether something was written or refused through it. Mutable, for the thread of the write. */
public final class WatchedSession implements Session {
    private final Session session;
    private boolean touched;

    /**
     * Looks on.
     *
     * @param session does the work
     */
    public WatchedSession(Session session) {
        this.session = session;
    }

    /** Whether the transaction is not what it was before. */
    public boolean touched() {
        return touched;
    }

    @Override
    public Tuples read(ReadPlan plan) {
        return session.read(plan);
    }

    @Override
    public Written write(WriteStep step) {
        Written written = session.write(step);
        boolean none = written instanceof Written.Missing
                || ((written instanceof Written.Gone || written instanceof Written.Stale) && !several(step));
        touched |= !none;
        return written;
    }

    private static boolean several(WriteStep step) {
        return (step instanceof WriteStep.Update update && update.keys().size() > 1)
                || (step instanceof WriteStep.Delete delete && delete.keys().size() > 1);
    }

    @Override
    public <T> T savepoint(Supplier<T> work) {
        return session.savepoint(work);
    }
}
