package dev.rowan;

import dev.rowan.query.Query;
import java.util.Map;

/**
 * Makes queries of what comes from outside: the string door of {@link Rowan}. Only exposed names can be named, and what is
 * made is equal to the query that typed code would build.
 */
public interface Querying {
    /**
     * Narrows a query as a map says: {@code filter}, {@code sort}, {@code include}, {@code limit}, {@code offset}, {@code page};
     * nested as JSON makes it, or with keys such as {@code filter[name][startsWith]}.
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
}
