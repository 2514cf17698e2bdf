package dev.rowan;

import dev.rowan.query.Advice;
import dev.rowan.query.Explanation;
import dev.rowan.query.Query;
import dev.rowan.query.Selection;
import java.util.List;
import java.util.Map;

/**
 * What {@link Rowan} makes of queries, and tells of them, without reading: the string door and explanations. Through the string
 * door only exposed names can be named, and what is made is equal to the query that typed code would build.
 */
public interface Querying {
    /**
     * Narrows a query as a map says: {@code filter}, {@code sort}, {@code include}, {@code fields}, {@code args}, {@code limit},
     * {@code offset}, {@code page}. It is cut to one page where the read action is {@code paginated}; all pages of the list are
     * walked by {@link Rowan#page(Selection, Map)}. The map is nested as JSON makes it, or with keys such as {@code filter[name][startsWith]}.
     *
     * @param query trusted; what is asked comes beside it
     * @param parameters what is asked, not trusted
     * @param <R> the resource
     * @return another query
     * @throws dev.rowan.problem.InvalidException with all that is wrong, each at its path such as {@code filter.name.eq}
     */
    <R> Query<R> query(Query<R> query, Map<String, ?> parameters);

    /**
     * Narrows a query as the query string of an address says.
     *
     * @param query trusted; what is asked comes beside it
     * @param parameters such as {@code filter[name][startsWith]=A&sort=-groups.count,name&include=groups.plans}, not trusted
     * @param <R> the resource
     * @return another query
     * @throws dev.rowan.problem.InvalidException with all that is wrong, each at its path such as {@code sort[1]}
     */
    <R> Query<R> query(Query<R> query, String parameters);

    /**
     * Makes a query of the primary read action; see {@link #query(Query, Map)}.
     *
     * @param resource whose rows
     * @param parameters what is asked, not trusted
     * @param <R> the resource
     * @return the query
     * @throws dev.rowan.problem.InvalidException with all that is wrong
     */
    default <R> Query<R> query(R resource, Map<String, ?> parameters) {
        return query(Query.of(resource, ""), parameters);
    }

    /**
     * Makes a query of the primary read action; see {@link #query(Query, String)}.
     *
     * @param resource whose rows
     * @param parameters what is asked, not trusted
     * @param <R> the resource
     * @return the query
     * @throws dev.rowan.problem.InvalidException with all that is wrong
     */
    default <R> Query<R> query(R resource, String parameters) {
        return query(Query.of(resource, ""), parameters);
    }

    /**
     * Tells how a selection would be read: for each level the statement, its parameters, the store's plan and the indexes that
     * serve; and which indexes are not there and would. Reads no rows.
     *
     * @param selection a query, or one poured into records
     * @return for a developer to read
     * @throws dev.rowan.problem.StoreException when the store cannot tell
     */
    Explanation explain(Selection<?> selection);

    /**
     * Looks over all resources for indexes that are not there and would serve: for relationships, whose rows are found by
     * keys, and for exposed attributes, by which requests may filter and sort. For development and tests.
     *
     * @return what to do about each; nothing for a store that keeps no indexes
     */
    List<Advice> advise();
}
