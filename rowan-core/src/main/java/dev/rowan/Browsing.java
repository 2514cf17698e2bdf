package dev.rowan;

import dev.rowan.query.Page;
import dev.rowan.query.Paged;
import dev.rowan.query.Selection;

/** Reads long lists part by part. */
public interface Browsing {
    /**
     * A part of the list that {@link Rowan#list} returns, in the same order, ties broken by the primary key. Where the query
     * has a limit or an offset, the pages are parts of what is left of the list. Levels beside the rows are read for this
     * page only. Cursors of a page are good for later pages of the same query: the same resource, action, arguments, filter
     * and order; what is loaded or poured into does not matter.
     *
     * @param selection a query, or one poured into records
     * @param page such as {@code Page.first(20)}, or {@code next()} of the page before
     * @param <T> what comes back for each row
     * @return the rows, and how to go on
     * @throws dev.rowan.problem.InvalidException when the page is too large, or a cursor is none of this query
     */
    <T> Paged<T> page(Selection<T> selection, Page page);
}
