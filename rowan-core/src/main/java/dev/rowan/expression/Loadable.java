package dev.rowan.expression;

/**
 * Something that can be read along with a row, and is not unless it is asked for: a relationship, a computed field.
 *
 * @param <R> the resource that declares it
 */
public interface Loadable<R> {
    /**
     * What a row holds when it was loaded.
     *
     * @return a token of {@code R}
     */
    Field<R, ?> loaded();
}
