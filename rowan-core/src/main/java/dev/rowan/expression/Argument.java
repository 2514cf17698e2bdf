package dev.rowan.expression;

/**
 * A value that an action is called with, beside the row's own attributes. In conditions and calculations it stands for what
 * was given; where nothing was, for null.
 *
 * @param <V> the class of its values
 */
public interface Argument<V> extends Expr<Object, V> {
    /**
     * The name of the Java field that declares it.
     *
     * @return such as {@code groupIds}, as used in input and paths
     */
    String name();
}
