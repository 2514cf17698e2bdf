package dev.rowan.resource.storage;

/**
 * Something that every row keeps, whoever writes it.
 *
 * @param <R> the resource
 */
public interface Rule<R> {
    /**
     * The name of the Java field that declares it.
     *
     * @return such as {@code adult}
     */
    String name();
}
