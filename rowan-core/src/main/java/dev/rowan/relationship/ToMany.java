package dev.rowan.relationship;

import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import dev.rowan.row.Row;
import java.util.List;
import java.util.function.Function;

/**
 * Leads to any number of rows.
 *
 * @param <R> the resource that declares it
 * @param <D> the resource that it leads to
 */
public interface ToMany<R, D> extends Relationship<R, D, List<Row<D>>> {
    /**
     * How many related rows there are.
     *
     * @return the count, never null
     */
    default Expr<R, Long> count() {
        return new CountRelated<>(new WhichRelated<>(this, null));
    }

    /**
     * How many related rows there are for which the condition is true.
     *
     * @param condition reads the condition off the other resource
     * @return the count, never null
     */
    default Expr<R, Long> count(Function<? super D, ? extends Condition<? super D>> condition) {
        return new CountRelated<>(new WhichRelated<>(this, condition));
    }
}
