package dev.rowan.resource;

/**
 * Attributes whose values, taken together, no two rows share.
 *
 * @param <R> the resource
 */
public interface Identity<R> {
    /**
     * The name of the Java field that declares it.
     *
     * @return such as {@code uniqueEmail}
     */
    String name();
}
