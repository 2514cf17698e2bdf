package dev.rowan.expression;

/**
 * One criterion of an order. Nulls come last.
 *
 * @param by what is compared
 * @param descending greatest first
 * @param <S> whose rows
 */
public record Sort<S>(Expr<S, ?> by, boolean descending) {
    @Override
    public String toString() {
        return by + (descending ? " desc" : " asc");
    }
}
