package dev.rowan.run;

import dev.rowan.planning.ReadTree;
import dev.rowan.shape.Pattern;
import dev.rowan.store.TupleStream;
import dev.rowan.store.Tuples;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Results, chunk by chunk. Opened when the first one is wanted; closed at the end, and when anything fails. */
final class Flow<T> extends Spliterators.AbstractSpliterator<T> {
    private final ReadTree tree;
    private final Pattern<T> pattern;
    private final Supplier<TupleStream> opening;
    private final @Nullable Running running;
    private @Nullable TupleStream stream;
    private @Nullable Iterator<T> chunk;
    private boolean closed;

    Flow(ReadTree tree, Pattern<T> pattern, Supplier<TupleStream> opening, @Nullable Running running) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.tree = tree;
        this.pattern = pattern;
        this.opening = opening;
        this.running = running;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        Iterator<T> results = filled();
        if (results == null) {
            return false;
        }
        boolean done = false;
        try {
            action.accept(results.next());
            done = true;
            return true;
        } finally {
            if (!done) {
                close();
            }
        }
    }

    /** Results of which there is one more; null at the end. */
    private @Nullable Iterator<T> filled() {
        if (chunk != null && chunk.hasNext()) {
            return chunk;
        }
        if (closed) {
            return null;
        }
        boolean done = false;
        try {
            chunk = more(opened());
            done = chunk.hasNext();
            return done ? chunk : null;
        } finally {
            if (!done) {
                close();
            }
        }
    }

    private Iterator<T> more(TupleStream open) {
        Tuples tuples = open.next();
        return new Reader((plan, parents) -> open.read(parents == null ? plan : plan.of(parents)))
                .made(tree, pattern, tuples)
                .iterator();
    }

    private TupleStream opened() {
        if (running != null) {
            running.check();
        }
        if (stream == null) {
            stream = opening.get();
        }
        return stream;
    }

    void close() {
        closed = true;
        chunk = null;
        TupleStream open = stream;
        if (open != null) {
            stream = null;
            open.close();
            if (running != null) {
                running.ended(open);
            }
        }
    }
}
