package dev.rowan.expression;

/**
 * Something that a row of {@code R} can hold: an attribute, a relationship.
 *
 * @param <R> the resource
 * @param <V> what {@code row.get(field)} returns
 */
public interface Field<R, V> {
    /**
     * The name of the Java field that declares it.
     *
     * @return such as {@code userId}
     */
    String name();
}
