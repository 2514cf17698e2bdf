package dev.rowan.resource;

import dev.rowan.changeset.NamedAction;

/**
 * A named way to read or write a resource.
 *
 * @param <R> the resource
 */
public interface Action<R> extends NamedAction<R> {
    /**
     * The name of the Java field that declares it.
     *
     * @return such as {@code create}
     */
    @Override
    String name();
}
