package dev.rowan.resource.storage;

/**
 * A way by which a store finds rows quickly, or reads them in an order.
 *
 * @param <R> the resource
 */
public interface Index<R> {
    /**
     * The name of the Java field that declares it.
     *
     * @return such as {@code byName}
     */
    String name();
}
