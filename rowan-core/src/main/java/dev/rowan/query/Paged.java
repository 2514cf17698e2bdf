package dev.rowan.query;

import dev.rowan.problem.NotLoadedException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param rows in the order of the list; unmodifiable
 * @param hasPrevious whether rows come before these. Where the page was asked for after a cursor, its row was before them
 * @param hasNext whether rows come after these. Where the page was asked for before a cursor, its row was after them
 * @param start the cursor of the first row; null when there is none
 * @param end the cursor of the last row; null when there is none
 * @param total how many rows the whole list has; null when they were not counted
 * @param request what was asked for
 * @param <T> what comes back for each row
 */
public record Paged<T>(
        List<T> rows,
        boolean hasPrevious,
        boolean hasNext,
        @Nullable String start,
        @Nullable String end,
        @Nullable Long total,
        Page request) {
    /**
     * The page after this one, of the same size. It can be asked for even where {@link #hasNext} is false: it holds what came
     * meanwhile.
     *
     * @return the request
     */
    public Page next() {
        if (request.walk() == Page.Walk.OFFSET) {
            return moved(request.skipped() + rows.size());
        }
        if (end != null) {
            return walking(Page.Walk.FIRST, end, null);
        }
        return walking(Page.Walk.FIRST, request.after(), null);
    }

    /**
     * The page before this one, of the same size.
     *
     * @return the request
     */
    public Page previous() {
        if (request.walk() == Page.Walk.OFFSET) {
            Integer size = request.size();
            return moved(Math.max(0, request.skipped() - (size == null ? rows.size() : size)));
        }
        if (start != null) {
            return walking(Page.Walk.LAST, null, start);
        }
        return walking(Page.Walk.LAST, null, request.before());
    }

    /**
     * How many rows the whole list has.
     *
     * @return from 0
     * @throws NotLoadedException when they were not counted
     */
    public long count() {
        if (total == null) {
            throw new NotLoadedException("the rows of the list were not counted; ask for the page with .counted()");
        }
        return total;
    }

    private Page moved(long skipped) {
        return new Page(Page.Walk.OFFSET, request.size(), null, null, skipped, request.counting());
    }

    private Page walking(Page.Walk walk, @Nullable String after, @Nullable String before) {
        return new Page(walk, request.size(), after, before, 0, request.counting());
    }
}
