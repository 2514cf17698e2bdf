package dev.rowan.expression;

/**
 * A value worked out from other fields of the row.
 *
 * @param <R> the resource
 * @param <V> the class of its values
 */
public interface Calculation<R, V> extends Derived<R, V> {}
