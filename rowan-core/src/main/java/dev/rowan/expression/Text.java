package dev.rowan.expression;

/**
 * An attribute that holds text.
 *
 * @param <R> the resource
 */
public interface Text<R> extends Attribute<R, String>, TextExpr<R> {}
