package dev.rowan.row;

/**
 * Names one row: a row itself, or its key.
 *
 * @param <R> the resource
 */
public interface Reference<R> {
    /**
     * The key of the row.
     *
     * @return the primary key's values
     */
    Key<R> key();
}
