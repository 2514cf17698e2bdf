package dev.rowan.expression;

/**
 * A field of which no row holds a value of its own: it is worked out from others when it is asked for. Usable wherever an
 * expression is; rows hold it when it was loaded.
 *
 * @param <R> the resource
 * @param <V> the class of its values
 */
public interface Derived<R, V> extends Field<R, V>, Expr<R, V>, Loadable<R> {
    /**
     * Whether its values are kept out of logs, messages and {@code toString}.
     *
     * @return true when declared {@code sensitive()}, or when something sensitive takes part
     */
    @Override
    boolean isSensitive();

    /**
     * What it is worked out by. For Rowan's own use.
     *
     * @return an expression over the same rows; not to be resolved while resources are being declared
     * @throws dev.rowan.problem.InvalidException when it is worked out by Java code, row by row
     */
    Expr<? super R, V> definition();

    @Override
    default Field<R, ?> loaded() {
        return this;
    }
}
