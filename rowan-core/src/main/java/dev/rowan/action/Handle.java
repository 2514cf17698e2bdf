package dev.rowan.action;

import dev.rowan.changeset.Changeset;
import dev.rowan.query.Selection;
import dev.rowan.row.Key;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Optional;

/** Reads and writes: the verbs that {@code Rowan} has and the code inside an action may use. */
public interface Handle {
    /**
     * All rows of a selection.
     *
     * @param selection a query, or one poured into records
     * @param <T> what comes back for each row
     * @return in the order asked for; unmodifiable
     */
    <T> List<T> list(Selection<T> selection);

    /**
     * The only row of a selection. Never reads more than two.
     *
     * @param selection a query, or one poured into records
     * @param <T> what comes back
     * @return the row
     * @throws dev.rowan.problem.NotFoundException when there is none
     * @throws dev.rowan.problem.TooManyException when there are more
     */
    <T> T one(Selection<T> selection);

    /**
     * The only row of a selection, if there is one. Never reads more than two.
     *
     * @param selection a query, or one poured into records
     * @param <T> what comes back
     * @return the row, or empty
     * @throws dev.rowan.problem.TooManyException when there are more
     */
    <T> Optional<T> find(Selection<T> selection);

    /**
     * The row of a key.
     *
     * @param key made by {@code USER.key(id)}
     * @param <R> the resource
     * @return the row
     * @throws dev.rowan.problem.NotFoundException when there is none
     */
    <R> Row<R> get(Key<R> key);

    /**
     * How many rows a selection has, its limit and offset respected.
     *
     * @param selection a query
     * @return the number of rows
     */
    long count(Selection<?> selection);

    /**
     * Whether a selection has any row.
     *
     * @param selection a query
     * @return true when there is one
     */
    boolean exists(Selection<?> selection);

    /**
     * Writes what a changeset says: all of it, or nothing.
     *
     * @param changeset a create, update or destroy
     * @param <R> the resource
     * @return the row as it is now; for a destroy as it was
     * @throws dev.rowan.problem.NotFoundException when the row to be changed is gone
     */
    <R> Row<R> run(Changeset<R> changeset);

    /**
     * Calls a generic action, in one transaction.
     *
     * @param invocation begun at the action
     * @param <T> its result
     * @return what the action returns
     */
    <T> T run(Invocation<T> invocation);
}
