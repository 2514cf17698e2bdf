package dev.rowan.resource;

import dev.rowan.changeset.Changeset;
import dev.rowan.row.Reference;

/**
 * Takes rows away.
 *
 * @param <R> the resource
 */
public interface Destroy<R> extends Action<R> {
    /**
     * Begins the end of one row.
     *
     * @param row the row, or its key; with a key nothing is read first
     * @return a changeset
     */
    Changeset<R> of(Reference<R> row);
}
