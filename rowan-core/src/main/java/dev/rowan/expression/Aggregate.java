package dev.rowan.expression;

/**
 * One value made of related rows: their number, a sum, the greatest of their values.
 *
 * @param <R> the resource
 * @param <V> the class of its values
 */
public interface Aggregate<R, V> extends Derived<R, V> {}
