package dev.rowan.store;

import java.util.List;

/** What became of a write step. */
public sealed interface Written {
    /**
     * It is done.
     *
     * @param tuples the values asked for
     */
    record Stored(Tuples tuples) implements Written {}

    /**
     * Links are done.
     *
     * @param added the keys of the destinations that are related since this step
     * @param removed the keys of the destinations that are not related any more since this step
     */
    record Linked(List<Object> added, List<Object> removed) implements Written {}

    /**
     * Destinations that were named are not there; nothing was written.
     *
     * @param indexes which of the given ones, ascending
     */
    record Missing(List<Integer> indexes) implements Written {}

    /** The row that was to be changed, or the parent, is not there; nothing was written. */
    record Gone() implements Written {}

    /**
     * The data forbids it; nothing was written, and on most stores the transaction is lost.
     *
     * @param violations which rules, at least one
     */
    record Rejected(List<Violation> violations) implements Written {}
}
