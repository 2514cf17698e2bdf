package dev.rowan.resource;

import dev.rowan.changeset.Changeset;
import dev.rowan.row.Reference;

/**
 * Changes rows.
 *
 * @param <R> the resource
 */
public interface Update<R> extends Action<R> {
    /**
     * Begins a change of one row.
     *
     * @param row the row, or its key; with a key nothing is read first
     * @return a changeset
     */
    Changeset<R> of(Reference<R> row);
}
