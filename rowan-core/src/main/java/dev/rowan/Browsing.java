package dev.rowan;

import dev.rowan.query.Page;
import dev.rowan.query.Paged;
import dev.rowan.query.Query;
import dev.rowan.query.Selection;
import dev.rowan.row.Row;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

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

    /**
     * The part of a list that a request asks for: the list as {@link Rowan#query(Query, Map)} makes it, and the part by
     * {@code page}: {@code first}, {@code last} or {@code size}, {@code after} and {@code before}, or {@code offset} or
     * {@code number}, and {@code count}.
     *
     * @param selection trusted: a query, or one poured into records; what is asked comes beside it
     * @param parameters what is asked, not trusted
     * @param <T> what comes back for each row
     * @return the rows, and how to go on, as {@link #page(Selection, Page)} tells it
     * @throws dev.rowan.problem.InvalidException with all that is wrong, each at its path such as {@code page.after}
     */
    <T> Paged<T> page(Selection<T> selection, Map<String, ?> parameters);

    /**
     * The part of a list that the query string of an address asks for; see {@link #page(Selection, Map)}.
     *
     * @param selection trusted: a query, or one poured into records; what is asked comes beside it
     * @param parameters such as {@code filter[name]=A&page[first]=20&page[after]=…}, not trusted
     * @param <T> what comes back for each row
     * @return the rows, and how to go on
     * @throws dev.rowan.problem.InvalidException with all that is wrong, each at its path such as {@code page.first}
     */
    <T> Paged<T> page(Selection<T> selection, String parameters);

    /**
     * The part of a list of the primary read action that a request asks for; see {@link #page(Selection, Map)}.
     *
     * @param resource whose rows
     * @param parameters what is asked, not trusted
     * @param <R> the resource
     * @return the rows, and how to go on
     * @throws dev.rowan.problem.InvalidException with all that is wrong
     */
    default <R> Paged<Row<R>> page(R resource, Map<String, ?> parameters) {
        return page(Query.of(resource, ""), parameters);
    }

    /**
     * The part of a list of the primary read action that a request asks for; see {@link #page(Selection, String)}.
     *
     * @param resource whose rows
     * @param parameters what is asked, not trusted
     * @param <R> the resource
     * @return the rows, and how to go on
     * @throws dev.rowan.problem.InvalidException with all that is wrong
     */
    default <R> Paged<Row<R>> page(R resource, String parameters) {
        return page(Query.of(resource, ""), parameters);
    }

    /**
     * The list that {@link Rowan#list} returns, read while it is used: in memory that does not grow with the number of rows.
     * What is loaded beside them is read for some rows at a time. Inside a transaction it is read there, and ends with it;
     * outside it holds a connection until it is read to its end, fails or is closed, so close it:
     *
     * <pre>{@code
     * try (Stream<Row<User>> users = rowan.stream(USER.query())) {
     *     users.forEach(…);
     * }
     * }</pre>
     *
     * @param selection a query, or one poured into records
     * @param <T> what comes back for each row
     * @return to be used by one thread, and closed
     * @throws dev.rowan.problem.StoreException when the store cannot stream; what goes wrong while it is read is thrown there
     */
    <T> Stream<T> stream(Selection<T> selection);

    /**
     * The same handle with cursors that outlive it: a cheap copy, in the same transactions. Unless this is said, the key is
     * random, and the cursors of pages die with the handle that was opened.
     *
     * @param secret made at random and kept secret, the same in all processes: at least 16 bytes
     * @return a handle; closing it closes the store for all
     * @throws IllegalArgumentException when the secret is shorter
     */
    Rowan cursorKey(byte[] secret);

    /**
     * The same handle with cursors that outlive it; see {@link #cursorKey(byte[])}.
     *
     * @param secret made at random and kept secret: at least 16 characters
     * @return a handle; closing it closes the store for all
     * @throws IllegalArgumentException when the secret is shorter
     */
    default Rowan cursorKey(String secret) {
        return cursorKey(secret.getBytes(StandardCharsets.UTF_8));
    }
}
