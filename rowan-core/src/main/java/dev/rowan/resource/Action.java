package dev.rowan.resource;

/**
 * A named way to read or write a resource.
 *
 * @param <R> the resource
 */
public interface Action<R> {
    /**
     * The name of the Java field that declares it.
     *
     * @return such as {@code create}
     */
    String name();
}
