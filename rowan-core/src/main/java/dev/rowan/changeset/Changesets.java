package dev.rowan.changeset;

import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Any number of changesets, made one after the other while they are read. Begins at an action, as {@code
 * USER.create.each(…)}. What is made from an iterator or a stream can be read once.
 *
 * @param <R> the resource
 */
public final class Changesets<R> implements Iterable<Changeset<R>> {
    private final Iterable<Changeset<R>> each;

    private Changesets(Iterable<Changeset<R>> each) {
        this.each = each;
    }

    /**
     * One for each input.
     *
     * @param inputs any number; read when the changesets are
     * @param change makes the changeset of an input
     * @param <R> the resource
     * @param <T> the inputs
     * @return the changesets
     */
    public static <R, T> Changesets<R> of(
            Iterable<? extends T> inputs, Function<? super T, ? extends Changeset<R>> change) {
        return new Changesets<>(() -> mapped(inputs.iterator(), change));
    }

    /**
     * One for each input that is left. They can be read once.
     *
     * @param inputs any number; read when the changesets are
     * @param change makes the changeset of an input
     * @param <R> the resource
     * @param <T> the inputs
     * @return the changesets
     */
    public static <R, T> Changesets<R> of(
            Iterator<? extends T> inputs, Function<? super T, ? extends Changeset<R>> change) {
        AtomicBoolean read = new AtomicBoolean();
        return new Changesets<>(() -> {
            if (read.getAndSet(true)) {
                throw new IllegalStateException("these inputs were read already; an iterator or stream is read once");
            }
            return mapped(inputs, change);
        });
    }

    /** Made while they are read, one at a time. */
    @Override
    public Iterator<Changeset<R>> iterator() {
        return each.iterator();
    }

    private static <R, T> Iterator<Changeset<R>> mapped(
            Iterator<? extends T> inputs, Function<? super T, ? extends Changeset<R>> change) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return inputs.hasNext();
            }

            @Override
            public Changeset<R> next() {
                return Objects.requireNonNull(change.apply(inputs.next()), "an input became no changeset");
            }
        };
    }
}
