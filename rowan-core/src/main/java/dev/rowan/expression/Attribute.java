package dev.rowan.expression;

/**
 * One value that every row of a resource carries.
 *
 * @param <R> the resource
 * @param <V> the class of its values
 */
public interface Attribute<R, V> extends Field<R, V>, Expr<R, V> {
    /**
     * Whether its values are kept out of logs, messages and {@code toString}.
     *
     * @return true when declared {@code sensitive()}
     */
    @Override
    boolean isSensitive();
}
