package dev.rowan.relationship;

import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Resolver;
import dev.rowan.model.Aggregation;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * Leads from rows of {@code R} to rows of {@code D}: a relationship, or several one after another, each narrowed or not. What
 * may not be read by the primary read actions is not led to.
 *
 * @param <R> the resource where it begins
 * @param <D> the resource that it leads to
 */
public interface Way<R, D> {
    /**
     * The resource that it leads to. Not to be asked while resources are being declared.
     *
     * @return the one instance of {@code D}
     */
    D destination();

    /**
     * The way in terms of compiled models. For Rowan's own use.
     *
     * @param resolver knows the models in scope
     * @return where it leads
     */
    Reached reach(Resolver resolver);

    /**
     * Goes on from the rows that it leads to; a row to which it leads twice is reached twice.
     *
     * @param next reads the next relationship off the other resource, such as {@code g -> g.plans}
     * @param <E> the resource that the next one leads to
     * @return the longer way
     */
    default <E> Way<R, E> to(Function<? super D, ? extends Way<D, E>> next) {
        return new Further<>(this, next);
    }

    /**
     * Leads only to rows for which a condition is true.
     *
     * @param condition reads the condition off the other resource
     * @return the narrower way
     */
    default Way<R, D> where(Function<? super D, ? extends Condition<? super D>> condition) {
        return new Narrowed<>(this, condition);
    }

    /**
     * Whether a related row is there for which the condition is true.
     *
     * @param condition reads the condition off the other resource, such as {@code g -> g.name.eq("x")}
     * @return the condition, never unknown
     */
    default Condition<R> any(Function<? super D, ? extends Condition<? super D>> condition) {
        return new Exists<>(where(condition));
    }

    /**
     * Whether a related row is there at all.
     *
     * @return the condition, never unknown
     */
    default Condition<R> any() {
        return new Exists<>(this);
    }

    /**
     * Whether the condition is true for each related row. Of none: true.
     *
     * @param condition reads the condition off the other resource, such as {@code g -> g.name.eq("x")}
     * @return the condition, never unknown: a row for which it is unknown is one for which it is not true
     */
    default Condition<R> all(Function<? super D, ? extends Condition<? super D>> condition) {
        return any(d -> Returned.of(condition.apply(d), this).isDistinctFrom(true))
                .not();
    }

    /**
     * Whether there is no related row for which the condition is true.
     *
     * @param condition reads the condition off the other resource, such as {@code g -> g.name.eq("x")}
     * @return the condition, never unknown
     */
    default Condition<R> none(Function<? super D, ? extends Condition<? super D>> condition) {
        return any(condition).not();
    }

    /**
     * How many related rows there are. A many-to-many counts join rows.
     *
     * @return the count, never null
     */
    default Gathered<R, D, Long> count() {
        return Gathered.of(Aggregation.COUNT, this, null);
    }

    /**
     * How many related rows there are for which the condition is true.
     *
     * @param condition reads the condition off the other resource
     * @return the count, never null
     */
    default Gathered<R, D, Long> count(Function<? super D, ? extends Condition<? super D>> condition) {
        return where(condition).count();
    }

    /**
     * How many values related rows have.
     *
     * @param operand reads the value off the other resource
     * @return the count, without nulls, and never null itself
     */
    default Gathered<R, D, Long> countOf(Function<? super D, ? extends Expr<? super D, ?>> operand) {
        return Gathered.of(Aggregation.COUNT, this, operand);
    }

    /**
     * The sum of a number of related rows.
     *
     * @param operand reads the number off the other resource
     * @param <V> the class of the number
     * @return the sum, without nulls; null where there is none to be added
     */
    default <V extends Number> Gathered<R, D, V> sum(Function<? super D, ? extends Expr<? super D, V>> operand) {
        return Gathered.of(Aggregation.SUM, this, operand);
    }

    /**
     * The mean of a number of related rows.
     *
     * @param operand reads the number off the other resource
     * @return the mean to ten digits after the point, halves away from zero, without nulls; null where there is no number
     */
    default Gathered<R, D, BigDecimal> avg(Function<? super D, ? extends Expr<? super D, ? extends Number>> operand) {
        return Gathered.of(Aggregation.AVERAGE, this, operand);
    }

    /**
     * The least value of related rows.
     *
     * @param operand reads the value off the other resource
     * @param <V> the class of the values
     * @return the value, as sorts order them; null where there is none
     */
    default <V> Gathered<R, D, V> min(Function<? super D, ? extends Expr<? super D, V>> operand) {
        return Gathered.of(Aggregation.MIN, this, operand);
    }

    /**
     * The greatest value of related rows.
     *
     * @param operand reads the value off the other resource
     * @param <V> the class of the values
     * @return the value, as sorts order them; null where there is none
     */
    default <V> Gathered<R, D, V> max(Function<? super D, ? extends Expr<? super D, V>> operand) {
        return Gathered.of(Aggregation.MAX, this, operand);
    }

    /**
     * The value of the first related row that has one.
     *
     * @param operand reads the value off the other resource
     * @param <V> the class of the values
     * @return the value, in the order of {@link Gathered#sort}; null where there is none
     */
    default <V> Gathered<R, D, V> first(Function<? super D, ? extends Expr<? super D, V>> operand) {
        return Gathered.of(Aggregation.FIRST, this, operand);
    }

    /**
     * The values of related rows.
     *
     * @param operand reads the value off the other resource
     * @param <V> the class of the values
     * @return the values, without nulls, in the order of {@link Gathered#sort}; null where there is none
     */
    default <V> Gathered<R, D, List<V>> list(Function<? super D, ? extends Expr<? super D, V>> operand) {
        return Gathered.of(Aggregation.LIST, this, operand);
    }
}
