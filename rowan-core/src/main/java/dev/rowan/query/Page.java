package dev.rowan.query;

import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted: so many rows from its start, from its end, after or before a row that a cursor stands for,
 * or after so many others. Immutable: each method returns another request.
 *
 * @param walk from where
 * @param size how many rows; null for as many as the read action says
 * @param after a cursor: only rows after its row; null for no bound
 * @param before a cursor: only rows before its row; null for no bound
 * @param skipped how many rows to leave out first, where pages are counted off
 * @param counting whether the rows of the whole list are counted, too
 */
public record Page(
        Walk walk,
        @Nullable Integer size,
        @Nullable String after,
        @Nullable String before,
        long skipped,
        boolean counting) {
    /** From where a page is taken. */
    public enum Walk {
        /** The first rows of what lies between the bounds. */
        FIRST,
        /** The last rows of what lies between the bounds, in the order of the list. */
        LAST,
        /** The rows after so many others. */
        OFFSET
    }

    /** Makes the request; sizes are checked. */
    public Page {
        if (size != null && size < 1) {
            throw invalid(place(walk), "must be 1 or more, but is " + size);
        }
        if (skipped < 0) {
            throw invalid("offset", "must be 0 or more, but is " + skipped);
        }
    }

    /**
     * The first rows, as many as the read action says.
     *
     * @return the request
     */
    public static Page first() {
        return of(Walk.FIRST, null, 0);
    }

    /**
     * The first rows.
     *
     * @param rows how many, from 1
     * @return the request
     * @throws InvalidException when less than 1
     */
    public static Page first(int rows) {
        return of(Walk.FIRST, rows, 0);
    }

    /**
     * The last rows, as many as the read action says, in the order of the list.
     *
     * @return the request
     */
    public static Page last() {
        return of(Walk.LAST, null, 0);
    }

    /**
     * The last rows, in the order of the list.
     *
     * @param rows how many, from 1
     * @return the request
     * @throws InvalidException when less than 1
     */
    public static Page last(int rows) {
        return of(Walk.LAST, rows, 0);
    }

    /**
     * The rows after so many others. Rows that come and go between two pages move those behind them; a cursor does not mind.
     *
     * @param skipped how many rows to leave out first, from 0
     * @param rows how many, from 1
     * @return the request
     * @throws InvalidException when less
     */
    public static Page offset(long skipped, int rows) {
        return of(Walk.OFFSET, rows, skipped);
    }

    private static Page of(Walk walk, @Nullable Integer size, long skipped) {
        return new Page(walk, size, null, null, skipped, false);
    }

    /**
     * Only rows after a row.
     *
     * @param cursor what a page of the same query says of the row; null for no bound
     * @return another request
     * @throws InvalidException for a page that is counted off
     */
    public Page after(@Nullable String cursor) {
        return new Page(walk, size, bound("after", cursor), before, skipped, counting);
    }

    /**
     * Only rows before a row.
     *
     * @param cursor what a page of the same query says of the row; null for no bound
     * @return another request
     * @throws InvalidException for a page that is counted off
     */
    public Page before(@Nullable String cursor) {
        return new Page(walk, size, after, bound("before", cursor), skipped, counting);
    }

    /**
     * With the number of rows of the whole list, which is one more statement.
     *
     * @return another request
     */
    public Page counted() {
        return new Page(walk, size, after, before, skipped, true);
    }

    /**
     * Where the size of this page stands in messages.
     *
     * @return such as {@code first}
     */
    public String place() {
        return place(walk);
    }

    private static String place(Walk walk) {
        return switch (walk) {
            case FIRST -> "first";
            case LAST -> "last";
            case OFFSET -> "size";
        };
    }

    private @Nullable String bound(String place, @Nullable String cursor) {
        if (walk == Walk.OFFSET) {
            throw invalid(place, "is of no use to a page that is counted off; begin at Page.first or Page.last");
        }
        return cursor;
    }

    private static InvalidException invalid(String place, String message) {
        return new InvalidException(List.of(Problem.of(Problem.INVALID, place, message)));
    }
}
