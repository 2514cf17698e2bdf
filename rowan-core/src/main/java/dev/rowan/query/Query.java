package dev.rowan.query;

import dev.rowan.expression.Argument;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Field;
import dev.rowan.expression.Loadable;
import dev.rowan.expression.Sort;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.row.Row;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rows to read, in what order, with what beside them. Immutable: each method returns another query. Begins at
 * {@code USER.query()} or at a read action.
 *
 * @param resource the resource
 * @param action the name of the read action; empty for the primary one
 * @param arguments trusted values of the action's arguments; a value may be null
 * @param inputs untrusted values of the action's arguments by name; a value may be null
 * @param condition keeps the rows for which it is true; null keeps all
 * @param order most important first
 * @param most at most so many rows, or for each parent; null for all
 * @param skipped how many rows to leave out first
 * @param loads related rows and computed fields to be read along
 * @param <R> the resource
 */
public record Query<R>(
        R resource,
        String action,
        Map<Argument<?>, @Nullable Object> arguments,
        Map<String, @Nullable Object> inputs,
        @Nullable Condition<? super R> condition,
        List<Sort<? super R>> order,
        @Nullable Long most,
        long skipped,
        List<Loadable<? super R>> loads)
        implements Selection<Row<R>> {
    /** Makes a query; collections are copied. */
    public Query {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        order = List.copyOf(order);
        loads = List.copyOf(loads);
    }

    /**
     * All rows of a resource.
     *
     * @param resource the resource
     * @param action the name of the read action; empty for the primary one
     * @param <R> the resource
     * @return the query
     */
    public static <R> Query<R> of(R resource, String action) {
        return new Query<>(resource, action, Map.of(), Map.of(), null, List.of(), null, 0, List.of());
    }

    /**
     * Sets an argument of the read action. Trusted: internal arguments can be set so, and only so.
     *
     * @param argument one that the action takes
     * @param value its value; an explicit null beats a default
     * @param <V> the class of its values
     * @return another query
     */
    public <V> Query<R> set(Argument<V> argument, @Nullable V value) {
        Map<Argument<?>, @Nullable Object> more = new LinkedHashMap<>(arguments);
        more.put(argument, value);
        return with(parts -> parts.arguments = more);
    }

    /**
     * Gives arguments of the read action as untrusted input: only those that are not internal, cast, all problems told at
     * once.
     *
     * @param values by the Java fields' names; missing and null are two things
     * @return another query
     */
    public Query<R> input(Map<String, ?> values) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(inputs);
        more.putAll(values);
        return with(parts -> parts.inputs = more);
    }

    /**
     * Keeps only rows for which the condition is true, beside what was asked before.
     *
     * @param more about these rows
     * @return another query
     */
    public Query<R> filter(Condition<? super R> more) {
        return with(parts -> parts.condition = both(condition, more));
    }

    /**
     * Orders the rows; further criteria come after those given before.
     *
     * @param more most important first
     * @return another query
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Query<R> sort(Sort<? super R>... more) {
        return with(parts -> parts.order = joined(order, more));
    }

    /**
     * Reads at most so many rows; inside {@code with}, for each parent.
     *
     * @param rows from 0
     * @return another query
     * @throws InvalidException when negative
     */
    public Query<R> limit(long rows) {
        return with(parts -> parts.most = counted("limit", rows));
    }

    /**
     * Leaves out the first rows; inside {@code with}, of each parent.
     *
     * @param rows from 0
     * @return another query
     * @throws InvalidException when negative
     */
    public Query<R> offset(long rows) {
        return with(parts -> parts.skipped = counted("offset", rows));
    }

    /**
     * Reads related rows and computed fields along. What is named twice is loaded as it was named last.
     *
     * @param more relationships, {@code relationship.with(query -> …)}, or computed fields
     * @return another query
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Query<R> load(Loadable<? super R>... more) {
        List<Field<?, ?>> again =
                Stream.of(more).<Field<?, ?>>map(Loadable::loaded).toList();
        List<Loadable<? super R>> kept = loads.stream()
                .filter(load -> again.stream().noneMatch(field -> field == load.loaded()))
                .toList();
        return with(parts -> parts.loads = joined(kept, more));
    }

    /**
     * Pours the rows into records: columns, joins and nesting are derived from the record's components.
     *
     * @param shape the record's class
     * @param <T> the record
     * @return what to read
     */
    public <T extends Record> Shaped<T> into(Class<T> shape) {
        return new Shaped<>(this, shape);
    }

    @Override
    public Query<R> rows() {
        return this;
    }

    @Override
    public String toString() {
        return resource
                + (action.isEmpty() ? "" : "." + action)
                + (arguments.isEmpty() ? "" : " with " + arguments.keySet())
                + (inputs.isEmpty() ? "" : " input " + inputs.keySet())
                + (condition == null ? "" : " filter " + condition)
                + (order.isEmpty()
                        ? ""
                        : order.stream().map(Sort::toString).collect(Collectors.joining(", ", " sort ", "")))
                + (most == null ? "" : " limit " + most)
                + (skipped == 0 ? "" : " offset " + skipped)
                + (loads.isEmpty() ? "" : " load " + loads);
    }

    private Query<R> with(Consumer<QueryParts<R>> change) {
        QueryParts<R> parts = new QueryParts<>(this);
        change.accept(parts);
        return parts.query();
    }

    private static <R> Condition<? super R> both(@Nullable Condition<? super R> one, Condition<? super R> other) {
        return one == null ? other : Query.<R>narrowed(one).and(other);
    }

    /** A condition on something above R is one on R: conditions only ever take rows in. */
    @SuppressWarnings("unchecked")
    private static <R> Condition<R> narrowed(Condition<? super R> condition) {
        return (Condition<R>) condition;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static <T> List<T> joined(List<T> before, T... more) {
        return Stream.concat(before.stream(), Stream.of(more)).toList();
    }

    private static long counted(String name, long rows) {
        if (rows < 0) {
            throw new InvalidException(List.of(Problem.of(Problem.INVALID, name, "must be 0 or more, but is " + rows)));
        }
        return rows;
    }
}
