package dev.rowan.resource;

import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Changesets;
import dev.rowan.changeset.Manage;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.relationship.Relationship;
import dev.rowan.relationship.ToOne;
import dev.rowan.row.Reference;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows. Each method begins a {@link Changeset}, whose methods of the same name say more.
 *
 * @param <R> the resource
 */
public interface Create<R> extends Action<R> {
    /**
     * A changeset that says nothing yet.
     *
     * @return for this action
     */
    Changeset<R> changeset();

    /**
     * Sets an attribute; see {@link Changeset#set(Attribute, Object)}.
     *
     * @param attribute what to set
     * @param value its value
     * @param <V> the class of its values
     * @return a changeset
     */
    default <V> Changeset<R> set(Attribute<? super R, V> attribute, @Nullable V value) {
        return changeset().set(attribute, value);
    }

    /**
     * Sets a belongs-to relationship; see {@link Changeset#set(ToOne, Reference)}.
     *
     * @param relationship a belongs-to
     * @param other the other row or its key
     * @param <D> the other resource
     * @return a changeset
     */
    default <D> Changeset<R> set(ToOne<? super R, D> relationship, @Nullable Reference<D> other) {
        return changeset().set(relationship, other);
    }

    /**
     * Sets an argument; see {@link Changeset#set(Argument, Object)}.
     *
     * @param argument one that the action takes
     * @param value its value
     * @param <V> the class of its values
     * @return a changeset
     */
    default <V> Changeset<R> set(Argument<V> argument, @Nullable V value) {
        return changeset().set(argument, value);
    }

    /**
     * Gives untrusted input; see {@link Changeset#input(Map)}.
     *
     * @param values by the Java fields' names
     * @return a changeset
     */
    default Changeset<R> input(Map<String, ?> values) {
        return changeset().input(values);
    }

    /**
     * Gives a record as untrusted input; see {@link Changeset#from(Record)}.
     *
     * @param input any record
     * @return a changeset
     */
    default Changeset<R> from(Record input) {
        return changeset().from(input);
    }

    /**
     * Manages a relationship along; see {@link Changeset#manage}.
     *
     * @param relationship of this resource
     * @param manage what becomes of related rows
     * @param rows rows, keys, bare key values, records, maps or links
     * @return a changeset
     */
    default Changeset<R> manage(
            Relationship<? super R, ?, ?> relationship,
            Manage manage,
            @Nullable Collection<? extends @Nullable Object> rows) {
        return changeset().manage(relationship, manage, rows);
    }

    /**
     * A changeset for each input, made while they are read; for {@code rowan.runAll}.
     *
     * @param inputs any number
     * @param change says of a new changeset what the input says
     * @param <T> the inputs
     * @return the changesets
     */
    default <T> Changesets<R> each(
            Iterable<? extends T> inputs, BiFunction<Changeset<R>, ? super T, Changeset<R>> change) {
        return Changesets.of(inputs, input -> change.apply(changeset(), input));
    }

    /**
     * A changeset for each input that is left, made while they are read, once; for {@code rowan.runAll}.
     *
     * @param inputs any number
     * @param change says of a new changeset what the input says
     * @param <T> the inputs
     * @return the changesets
     */
    default <T> Changesets<R> each(
            Iterator<? extends T> inputs, BiFunction<Changeset<R>, ? super T, Changeset<R>> change) {
        return Changesets.of(inputs, input -> change.apply(changeset(), input));
    }

    /**
     * A changeset for each input, made while they are read, once; for {@code rowan.runAll}. Closing the stream is left to
     * who opened it.
     *
     * @param inputs any number
     * @param change says of a new changeset what the input says
     * @param <T> the inputs
     * @return the changesets
     */
    default <T> Changesets<R> each(
            Stream<? extends T> inputs, BiFunction<Changeset<R>, ? super T, Changeset<R>> change) {
        return each(inputs.iterator(), change);
    }
}
