package dev.rowan.changeset;

/**
 * An action of a resource, by its token.
 *
 * @param <R> the resource
 */
public interface NamedAction<R> {
    /**
     * The name of the Java field that declares it.
     *
     * @return such as {@code create}
     */
    String name();
}
