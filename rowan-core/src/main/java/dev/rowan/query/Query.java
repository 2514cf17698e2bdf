package dev.rowan.query;

import dev.rowan.expression.Argument;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Field;
import dev.rowan.expression.Loadable;
import dev.rowan.expression.Sort;
import dev.rowan.expression.form.Form;
import dev.rowan.expression.form.Formed;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.row.Row;
import dev.rowan.store.Lock;
import dev.rowan.store.Waiting;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
 * @param origin only rows that a relationship leads to from one row; null for any
 * @param combined only rows that two other queries find; null for any
 * @param condition keeps the rows for which it is true; null keeps all
 * @param distinct of rows in which all of these are the same only the first is read; none: all are
 * @param order most important first
 * @param most at most so many rows, or for each parent; null for all
 * @param skipped how many rows to leave out first
 * @param loads related rows and computed fields to be read along
 * @param holding how rows are locked, and how long the store may take
 * @param <R> the resource
 */
public record Query<R>(
        R resource,
        String action,
        Map<Argument<?>, @Nullable Object> arguments,
        Map<String, @Nullable Object> inputs,
        @Nullable Origin origin,
        @Nullable Combined<R> combined,
        @Nullable Condition<? super R> condition,
        List<Expr<? super R, ?>> distinct,
        List<Sort<? super R>> order,
        @Nullable Long most,
        long skipped,
        List<Loadable<? super R>> loads,
        Holding holding)
        implements Selection<Row<R>>, Formed {
    /** Makes a query; collections are copied. */
    public Query {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        distinct = List.copyOf(distinct);
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
        return new Query<>(
                resource,
                action,
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                0,
                List.of(),
                Holding.NONE);
    }

    /**
     * All rows that a relationship leads to from one row, by the primary read action.
     *
     * @param resource the relationship's destination
     * @param origin the relationship, and from where
     * @param <R> the destination
     * @return the query
     */
    public static <R> Query<R> of(R resource, Origin origin) {
        return of(resource, "").with(parts -> parts.origin = origin);
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
        return with(
                parts -> parts.condition = both(condition, Objects.requireNonNull(more, "filter(null) says nothing")));
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
     * Of rows that are alike in some values reads only the first by the order. The limit counts what is left.
     *
     * @param more what is compared beside what was said before; null is like null
     * @return another query
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Query<R> distinct(Expr<? super R, ?>... more) {
        return with(parts -> parts.distinct = joined(distinct, more));
    }

    /**
     * The rows of either query, each once. Both are carried out as they are, with filter, order and limit; what is said of
     * the result is said of all rows together. What this query loads is loaded, by the order of its read action unless
     * another is given.
     *
     * @param other about rows of the same resource
     * @return another query
     * @throws InvalidException when one of them locks rows or has a time limit: that is said of the result
     */
    public Query<R> union(Query<R> other) {
        return combined(Combined.How.UNION, other);
    }

    /**
     * The rows that are in both queries; see {@link #union}.
     *
     * @param other about rows of the same resource
     * @return another query
     * @throws InvalidException when one of them locks rows or has a time limit: that is said of the result
     */
    public Query<R> intersect(Query<R> other) {
        return combined(Combined.How.INTERSECT, other);
    }

    /**
     * The rows that are in this query and not in the other; see {@link #union}.
     *
     * @param other about rows of the same resource
     * @return another query
     * @throws InvalidException when one of them locks rows or has a time limit: that is said of the result
     */
    public Query<R> except(Query<R> other) {
        return combined(Combined.How.EXCEPT, other);
    }

    private Query<R> combined(Combined.How how, Query<R> other) {
        if (!holding.equals(Holding.NONE) || !other.holding.equals(Holding.NONE)) {
            String message = "its queries neither lock rows nor have a time limit; say that of the result, after "
                    + how.name().toLowerCase(Locale.ROOT) + "(…)";
            throw new InvalidException(
                    List.of(Problem.of(Problem.INVALID, how.name().toLowerCase(Locale.ROOT), message)));
        }
        return of(resource, action).with(parts -> {
            parts.arguments = arguments;
            parts.inputs = inputs;
            parts.combined = new Combined<>(how, this, other);
            parts.loads = loads;
        });
    }

    /**
     * Locks the rows until the transaction ends: nobody else changes, destroys or locks them. Only in a transaction.
     *
     * @return another query
     */
    public Query<R> forUpdate() {
        return with(parts -> parts.holding = holding.locked(Lock.UPDATE));
    }

    /**
     * Locks the rows until the transaction ends: nobody changes or destroys them, but others may lock them like this, too.
     * Only in a transaction.
     *
     * @return another query
     */
    public Query<R> forShare() {
        return with(parts -> parts.holding = holding.locked(Lock.SHARE));
    }

    /**
     * Leaves out rows that another transaction has locked, as if they were not there. With {@link #forUpdate} or
     * {@link #forShare}, in whichever order; a limit counts the rows that are left. A query that locks nothing is refused.
     *
     * @return another query
     */
    public Query<R> skipLocked() {
        return with(parts -> parts.holding = holding.waiting(Waiting.SKIP));
    }

    /**
     * Fails at once where another transaction has locked a row, with a {@code StoreException} of the reason
     * {@code LOCK_TIMEOUT}. With {@link #forUpdate} or {@link #forShare}, in whichever order; a query that locks nothing is
     * refused.
     *
     * @return another query
     */
    public Query<R> noWait() {
        return with(parts -> parts.holding = holding.waiting(Waiting.FAIL));
    }

    /**
     * Gives the store so much time for each statement of the read, what is loaded included. What takes longer is cancelled,
     * with a {@code StoreException} of the reason {@code CANCELLED}. A database counts from when it gets the statement; the
     * memory store from when no other transaction holds it.
     *
     * @param time in milliseconds, from 1
     * @return another query
     * @throws InvalidException when less
     */
    public Query<R> timeout(Duration time) {
        return with(parts -> parts.holding = holding.within(time));
    }

    /**
     * Reads at most so many rows; inside {@code with}, for each parent. Said again, it takes the place of what was said.
     *
     * @param rows from 0
     * @return another query
     * @throws InvalidException when negative
     */
    public Query<R> limit(long rows) {
        return with(parts -> parts.most = counted("limit", rows));
    }

    /**
     * Leaves out the first rows; inside {@code with}, of each parent. Said again, it takes the place of what was said. Without
     * an order the rows are counted in that of the primary key.
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
        List<Loadable<? super R>> all = joined(loads, more);
        List<Field<?, ?>> fields =
                all.stream().<Field<?, ?>>map(Loadable::loaded).toList();
        List<Loadable<? super R>> kept = IntStream.range(0, all.size())
                .filter(i -> fields.lastIndexOf(fields.get(i)) == i)
                .<Loadable<? super R>>mapToObj(all::get)
                .toList();
        return with(parts -> parts.loads = kept);
    }

    /**
     * Pours the rows into records: columns, joins and nesting are derived from the record's components.
     *
     * @param shape the record's class
     * @param <T> the record
     * @return what to read
     * @throws InvalidException when the class is no record's
     */
    public <T extends Record> Shaped<T> into(Class<T> shape) {
        return new Shaped<>(this, shape);
    }

    @Override
    public Query<R> rows() {
        return this;
    }

    @Override
    public void form(Form form) {
        QueryForm.tell(this, form);
    }

    @Override
    public String toString() {
        return resource
                + (action.isEmpty() ? "" : "." + action)
                + (arguments.isEmpty() ? "" : " with " + arguments.keySet())
                + (inputs.isEmpty() ? "" : " input " + inputs.keySet())
                + (origin == null ? "" : " in " + origin)
                + (combined == null ? "" : " of " + combined)
                + (condition == null ? "" : " filter " + condition)
                + (distinct.isEmpty() ? "" : " distinct " + distinct)
                + (order.isEmpty()
                        ? ""
                        : order.stream().map(Sort::toString).collect(Collectors.joining(", ", " sort ", "")))
                + (most == null ? "" : " limit " + most)
                + (skipped == 0 ? "" : " offset " + skipped)
                + (loads.isEmpty() ? "" : " load " + loads)
                + holding;
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
        return Stream.concat(before.stream(), Stream.of(more).map(Objects::requireNonNull))
                .toList();
    }

    private static long counted(String name, long rows) {
        if (rows < 0) {
            throw new InvalidException(List.of(Problem.of(Problem.INVALID, name, "must be 0 or more, but is " + rows)));
        }
        return rows;
    }
}
