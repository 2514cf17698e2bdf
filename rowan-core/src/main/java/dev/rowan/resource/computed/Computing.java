package dev.rowan.resource.computed;

import dev.rowan.action.Wording;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Field;
import dev.rowan.problem.Place;
import dev.rowan.relationship.Gathered;
import dev.rowan.relationship.Way;
import dev.rowan.resource.field.Declaring;
import dev.rowan.resource.field.Places;
import dev.rowan.row.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The factories of computed fields, for resources to inherit. What they make of related rows knows no nulls: of none, a
 * count is 0, and all others are null.
 *
 * @param <R> the resource
 */
public abstract class Computing<R> extends Wording<R> implements Declaring {
    /** For {@code Resource} alone. */
    protected Computing() {}

    /**
     * A value worked out from other fields of the row.
     *
     * @param expression over rows of this resource
     * @param <V> the class of its values
     * @return a spec
     */
    protected final <V> CalculationSpec<R, V> calculate(Expr<? super R, V> expression) {
        return new CalculationSpec<>(this, here(), expression);
    }

    /**
     * A value that Java code works out from other fields of the row, once these are read. Rows and records can hold it;
     * filters, sorts and expressions cannot speak of it, since no store can work it out.
     *
     * @param type the class of its values
     * @param needs attributes and computed fields of this resource; the code sees no others
     * @param code takes a row of these fields; what it returns may be null
     * @param <V> the class of its values
     * @return a spec
     */
    protected final <V> CodeSpec<R, V> calculate(
            Class<V> type, List<? extends Field<R, ?>> needs, Function<? super Row<R>, ? extends @Nullable V> code) {
        return new CodeSpec<>(this, here(), new Code<>(type, List.copyOf(needs), code));
    }

    /**
     * How many related rows there are. A many-to-many counts join rows.
     *
     * @param way a relationship, or a path of several: {@code groups.to(g -> g.plans)}
     * @param <D> the resource of the related rows
     * @return a spec
     */
    protected final <D> AggregateSpec<R, D, Long> count(Way<R, D> way) {
        return made(way.count());
    }

    /**
     * How many values related rows have.
     *
     * @param way a relationship, or a path of several
     * @param operand reads the value off the other resource
     * @param <D> the resource of the related rows
     * @return a spec
     */
    protected final <D> AggregateSpec<R, D, Long> countOf(
            Way<R, D> way, Function<? super D, ? extends Expr<? super D, ?>> operand) {
        return made(way.countOf(operand));
    }

    /**
     * Whether there is a related row.
     *
     * @param way a relationship, or a path of several
     * @param <D> the resource of the related rows
     * @return a spec
     */
    protected final <D> ExistsSpec<R, D> exists(Way<R, D> way) {
        return new ExistsSpec<>(this, here(), way);
    }

    /**
     * The sum of a number of related rows.
     *
     * @param way a relationship, or a path of several
     * @param operand reads the number off the other resource
     * @param <D> the resource of the related rows
     * @param <V> the class of the number
     * @return a spec
     */
    protected final <D, V extends Number> AggregateSpec<R, D, V> sum(
            Way<R, D> way, Function<? super D, ? extends Expr<? super D, V>> operand) {
        return made(way.sum(operand));
    }

    /**
     * The mean of a number of related rows, to ten digits after the point, halves away from zero.
     *
     * @param way a relationship, or a path of several
     * @param operand reads the number off the other resource
     * @param <D> the resource of the related rows
     * @return a spec
     */
    protected final <D> AggregateSpec<R, D, BigDecimal> avg(
            Way<R, D> way, Function<? super D, ? extends Expr<? super D, ? extends Number>> operand) {
        return made(way.avg(operand));
    }

    /**
     * The least value of related rows.
     *
     * @param way a relationship, or a path of several
     * @param operand reads the value off the other resource
     * @param <D> the resource of the related rows
     * @param <V> the class of the values
     * @return a spec
     */
    protected final <D, V> AggregateSpec<R, D, V> min(
            Way<R, D> way, Function<? super D, ? extends Expr<? super D, V>> operand) {
        return made(way.min(operand));
    }

    /**
     * The greatest value of related rows.
     *
     * @param way a relationship, or a path of several
     * @param operand reads the value off the other resource
     * @param <D> the resource of the related rows
     * @param <V> the class of the values
     * @return a spec
     */
    protected final <D, V> AggregateSpec<R, D, V> max(
            Way<R, D> way, Function<? super D, ? extends Expr<? super D, V>> operand) {
        return made(way.max(operand));
    }

    /**
     * The value of the first related row that has one.
     *
     * @param way a relationship, or a path of several
     * @param operand reads the value off the other resource
     * @param <D> the resource of the related rows
     * @param <V> the class of the values
     * @return a spec
     */
    protected final <D, V> AggregateSpec<R, D, V> first(
            Way<R, D> way, Function<? super D, ? extends Expr<? super D, V>> operand) {
        return made(way.first(operand));
    }

    /**
     * The values of related rows.
     *
     * @param way a relationship, or a path of several
     * @param operand reads the value off the other resource
     * @param <D> the resource of the related rows
     * @param <V> the class of the values
     * @return a spec
     */
    protected final <D, V> AggregateSpec<R, D, List<V>> list(
            Way<R, D> way, Function<? super D, ? extends Expr<? super D, V>> operand) {
        return made(way.list(operand));
    }

    private <D, V> AggregateSpec<R, D, V> made(Gathered<R, D, V> gathered) {
        return new AggregateSpec<>(this, here(), gathered);
    }

    private Place here() {
        return Places.here(getClass(), Computing.class);
    }
}
