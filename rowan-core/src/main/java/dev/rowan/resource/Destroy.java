package dev.rowan.resource;

import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Changesets;
import dev.rowan.row.Reference;
import java.util.Iterator;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Takes rows away.
 *
 * @param <R> the resource
 */
public interface Destroy<R> extends Action<R> {
    /**
     * Begins the end of one row.
     *
     * @param row the row, or its key; with a key nothing is read first
     * @return a changeset
     */
    Changeset<R> of(Reference<R> row);

    /**
     * A changeset for each input, made while they are read; for {@code rowan.runAll}.
     *
     * @param inputs any number
     * @param change begins the changeset of an input, as {@code (action, input) -> action.of(input.key())…}
     * @param <T> the inputs
     * @return the changesets
     */
    default <T> Changesets<R> each(
            Iterable<? extends T> inputs, BiFunction<Destroy<R>, ? super T, Changeset<R>> change) {
        return Changesets.of(inputs, input -> change.apply(this, input));
    }

    /**
     * A changeset for each input that is left, made while they are read, once; for {@code rowan.runAll}.
     *
     * @param inputs any number
     * @param change begins the changeset of an input, as {@code (action, input) -> action.of(input.key())…}
     * @param <T> the inputs
     * @return the changesets
     */
    default <T> Changesets<R> each(
            Iterator<? extends T> inputs, BiFunction<Destroy<R>, ? super T, Changeset<R>> change) {
        return Changesets.of(inputs, input -> change.apply(this, input));
    }

    /**
     * A changeset for each input, made while they are read, once; for {@code rowan.runAll}. Closing the stream is left to
     * who opened it.
     *
     * @param inputs any number
     * @param change begins the changeset of an input, as {@code (action, input) -> action.of(input.key())…}
     * @param <T> the inputs
     * @return the changesets
     */
    default <T> Changesets<R> each(Stream<? extends T> inputs, BiFunction<Destroy<R>, ? super T, Changeset<R>> change) {
        return each(inputs.iterator(), change);
    }
}
