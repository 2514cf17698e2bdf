package dev.rowan.run;

import dev.rowan.problem.InvalidException;
import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import dev.rowan.store.Isolation;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Session;
import dev.rowan.store.Streaming;
import dev.rowan.store.TupleStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The transaction of a thread. Mutable, for that thread. */
final class Running {
    private final Session session;
    private final Isolation isolation;
    private final boolean preview;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final List<Consumer<RuntimeException>> onFailure = new ArrayList<>();
    private @Nullable RuntimeException failure;
    private final List<TupleStream> streams = new ArrayList<>();
    private int writes;
    private boolean over;

    Running(Session session, Isolation isolation) {
        this(session, isolation, false);
    }

    private Running(Session session, Isolation isolation, boolean preview) {
        this.session = session;
        this.isolation = isolation;
        this.preview = preview;
    }

    /** A part of it that will be undone, so that what goes wrong in there dooms nothing else. */
    Running preview(Session watching) {
        return new Running(watching, isolation, true);
    }

    /** Begins a stream that ends with the transaction at the latest. */
    TupleStream stream(ReadPlan plan, int chunk) {
        if (over) {
            throw new StoreException(
                    "this stream belongs to a transaction that is over; read it inside", null, StoreReason.MISUSED);
        }
        return run(session -> {
            if (session instanceof Streaming streaming) {
                TupleStream stream = streaming.stream(plan, chunk);
                streams.add(stream);
                return stream;
            }
            throw Streams.lacking();
        });
    }

    void ended(TupleStream stream) {
        streams.removeIf(each -> each == stream);
    }

    /** Nothing is read in it any more. */
    void end() {
        over = true;
        List.copyOf(streams).forEach(TupleStream::close);
    }

    /** Whether nothing of it will be kept. */
    boolean isPreview() {
        return preview;
    }

    Session session() {
        return session;
    }

    /** What leaves nested work unfinished leaves the whole unfinished: there is no committing half of it. */
    <T> T join(Isolation wanted, Supplier<T> work) {
        check();
        if (wanted.compareTo(isolation) > 0) {
            throw new StoreException(
                    "a transaction of " + wanted + " was asked for inside one of " + isolation
                            + "; ask for it in the outermost call",
                    null);
        }
        try {
            return work.get();
        } catch (Throwable thrown) {
            doom(thrown instanceof RuntimeException exception ? exception : new IllegalStateException(thrown));
            throw thrown;
        }
    }

    <T> T run(Function<Session, T> work) {
        check();
        try {
            return work.apply(session);
        } catch (StoreException refused) {
            doom(refused);
            throw refused;
        }
    }

    /** What is undone with the savepoint dooms nothing, and nobody waits for the end of it. */
    <T> T savepoint(Supplier<T> work) {
        check();
        int committed = afterCommit.size();
        int failed = onFailure.size();
        try {
            T result = session.savepoint(work);
            check();
            return result;
        } catch (InvalidException refused) {
            afterCommit.subList(committed, afterCommit.size()).clear();
            onFailure.subList(failed, onFailure.size()).clear();
            failure = null;
            throw refused;
        }
    }

    /** Notes what is to be done when the transaction was committed, and what when it was not. */
    void ending(Runnable committed, Consumer<RuntimeException> failed) {
        afterCommit.add(committed);
        onFailure.add(failed);
    }

    List<Runnable> afterCommit() {
        return List.copyOf(afterCommit);
    }

    List<Consumer<RuntimeException>> onFailure() {
        return List.copyOf(onFailure);
    }

    void wrote() {
        writes++;
    }

    int writes() {
        return writes;
    }

    void doom(RuntimeException first) {
        if (failure == null) {
            failure = first;
        }
    }

    void check() {
        if (failure != null) {
            StoreReason reason =
                    failure instanceof StoreException store && store.retryable() ? store.reason() : StoreReason.DOOMED;
            throw new StoreException(
                    "this transaction cannot be committed, because something in it failed: " + failure.getMessage()
                            + "; let the exception leave the transaction, and begin another one",
                    failure,
                    reason);
        }
    }
}
