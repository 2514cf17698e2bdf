package dev.rowan.query;

import java.util.Locale;

/**
 * The rows of two queries, compared row by row, each with an order and a limit of its own.
 *
 * @param how which of them are wanted
 * @param left the one query
 * @param right the other
 * @param <R> the resource of both
 */
public record Combined<R>(How how, Query<R> left, Query<R> right) {
    /** Which rows of two queries are wanted. */
    public enum How {
        /** Those of either, each once. */
        UNION,
        /** Those of both. */
        INTERSECT,
        /** Those of the one and not of the other. */
        EXCEPT
    }

    @Override
    public String toString() {
        return "(" + left + ") " + how.name().toLowerCase(Locale.ROOT) + " (" + right + ")";
    }
}
