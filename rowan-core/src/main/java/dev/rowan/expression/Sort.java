package dev.rowan.expression;

import dev.rowan.expression.form.Form;
import dev.rowan.expression.form.Formed;

/**
 * One criterion of an order.
 *
 * @param by what is compared
 * @param descending greatest first
 * @param nullsAhead whether rows without a value come first; they come last unless it is said
 * @param <S> whose rows
 */
public record Sort<S>(Expr<S, ?> by, boolean descending, boolean nullsAhead) implements Formed {
    /**
     * The same order, rows without a value before all others.
     *
     * @return another criterion
     */
    public Sort<S> nullsFirst() {
        return new Sort<>(by, descending, true);
    }

    /**
     * The same order, rows without a value after all others: as it is unless something else is said.
     *
     * @return another criterion
     */
    public Sort<S> nullsLast() {
        return new Sort<>(by, descending, false);
    }

    @Override
    public void form(Form form) {
        form.part(descending ? "desc" : "asc")
                .part(nullsAhead ? "first" : "last")
                .of(by);
    }

    @Override
    public String toString() {
        return by + (descending ? " desc" : " asc") + (nullsAhead ? " nulls first" : "");
    }
}
