package dev.rowan.resource;

import dev.rowan.query.Query;

/**
 * Finds rows.
 *
 * @param <R> the resource
 */
public interface Read<R> extends Action<R> {
    /**
     * Begins a query that reads by this action.
     *
     * @return all rows that the action finds
     */
    Query<R> query();
}
