package dev.rowan.changeset;

import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Field;
import dev.rowan.relationship.Relationship;
import dev.rowan.relationship.ToOne;
import dev.rowan.row.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row to be created, updated or destroyed by a named action, with the relationships to be managed along. Immutable:
 * each method returns another changeset. Begins at an action.
 *
 * @param resource the resource
 * @param action the action's token
 * @param target the row to be updated or destroyed; null for a create
 * @param sets trusted values, by attribute or belongs-to relationship; a value may be null
 * @param arguments trusted values of the action's arguments; a value may be null
 * @param inputs untrusted values by name; a value may be null
 * @param managed the relationships to be managed, in this order
 * @param <R> the resource
 */
public record Changeset<R>(
        R resource,
        Object action,
        @Nullable Reference<R> target,
        Map<Field<?, ?>, @Nullable Object> sets,
        Map<Argument<?>, @Nullable Object> arguments,
        Map<String, @Nullable Object> inputs,
        List<Managed> managed) {
    /** Makes a changeset; collections are copied. */
    public Changeset {
        sets = Said.of(sets);
        arguments = Said.of(arguments);
        inputs = Said.of(inputs);
        managed = List.copyOf(managed);
    }

    /**
     * A changeset that says nothing yet.
     *
     * @param resource the resource
     * @param action the action's token
     * @param target the row to be updated or destroyed; null for a create
     * @param <R> the resource
     * @return the changeset
     */
    public static <R> Changeset<R> of(R resource, Object action, @Nullable Reference<R> target) {
        return new Changeset<>(resource, action, target, Map.of(), Map.of(), Map.of(), List.of());
    }

    /**
     * Sets an attribute. Trusted: what the action accepts does not matter here.
     *
     * @param attribute what to set
     * @param value its value; an explicit null beats a default
     * @param <V> the class of its values
     * @return another changeset
     */
    public <V> Changeset<R> set(Attribute<? super R, V> attribute, @Nullable V value) {
        return with(attribute, value);
    }

    /**
     * Sets a belongs-to relationship: the key of the other row. Trusted.
     *
     * @param relationship a belongs-to
     * @param other the other row or its key; null for none
     * @param <D> the other resource
     * @return another changeset
     */
    public <D> Changeset<R> set(ToOne<? super R, D> relationship, @Nullable Reference<D> other) {
        return with(relationship, other);
    }

    /**
     * Sets an argument of the action. Trusted: internal arguments can be set so, and only so.
     *
     * @param argument one that the action takes
     * @param value its value; an explicit null beats a default
     * @param <V> the class of its values
     * @return another changeset
     */
    public <V> Changeset<R> set(Argument<V> argument, @Nullable V value) {
        return new Changeset<>(resource, action, target, sets, Said.with(arguments, argument, value), inputs, managed);
    }

    /**
     * Gives untrusted input: only what the action accepts, cast, all problems told at once. A name that was given before
     * is replaced.
     *
     * @param values by the Java fields' names; missing and null are two things
     * @return another changeset
     */
    public Changeset<R> input(Map<String, ?> values) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(inputs);
        more.putAll(Objects.requireNonNull(values, "null is no input; give Map.of() where nothing was sent"));
        return new Changeset<>(resource, action, target, sets, arguments, more, managed);
    }

    /**
     * Gives a record as untrusted input: its components by name. An empty {@link java.util.Optional} is missing, null is
     * null.
     *
     * @param input any record
     * @return another changeset
     */
    public Changeset<R> from(Record input) {
        return input(Components.of(Objects.requireNonNull(input, "null is no input; give a record")));
    }

    /**
     * Manages a relationship along with this write.
     *
     * @param relationship of this resource
     * @param manage what becomes of related rows, such as {@link Manage#APPEND}
     * @param rows rows, keys, bare key values, records, maps or {@link Link}s; null is the empty list
     * @return another changeset
     */
    public Changeset<R> manage(
            Relationship<? super R, ?, ?> relationship,
            Manage manage,
            @Nullable Collection<? extends @Nullable Object> rows) {
        List<? extends @Nullable Object> given = rows == null ? List.of() : new ArrayList<>(rows);
        Managed more = new Managed(relationship, manage, given, relationship.name());
        return new Changeset<>(
                resource,
                action,
                target,
                sets,
                arguments,
                inputs,
                Stream.concat(managed.stream(), Stream.of(more)).toList());
    }

    private Changeset<R> with(Field<?, ?> field, @Nullable Object value) {
        return new Changeset<>(resource, action, target, Said.with(sets, field, value), arguments, inputs, managed);
    }

    @Override
    public String toString() {
        return action
                + (target == null ? "" : " of " + target.key())
                + (sets.isEmpty() ? "" : " set " + sets.keySet())
                + (arguments.isEmpty() ? "" : " with " + arguments.keySet())
                + (inputs.isEmpty() ? "" : " input " + inputs.keySet())
                + (managed.isEmpty()
                        ? ""
                        : " manage "
                                + managed.stream().map(Managed::relationship).toList());
    }
}
