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

    /**
     * New rows met rows that had their values.
     *
     * @param fates what became of each, in input order
     * @param tuples the values asked for, in input order: of the row that is there now; an empty array for one that was
     *     skipped
     */
    record Upserted(List<Fate> fates, Tuples tuples) implements Written {}

    /**
     * All rows that a condition found are written.
     *
     * @param rows how many
     */
    record Counted(long rows) implements Written {}

    /**
     * Rows that were to be changed, or the parent, are not there. Of a step of several rows the others may have been
     * written: whoever hears this undoes the transaction, or the savepoint around the step.
     *
     * @param indexes which of the step's rows, ascending; 0 for the only one and for a parent
     */
    record Gone(List<Integer> indexes) implements Written {
        /** The only row, or the parent. */
        public Gone() {
            this(List.of(0));
        }
    }

    /**
     * Rows that were to be changed are there, but do not hold what was expected. As with {@link Gone}, the others may have
     * been written.
     *
     * @param indexes which of the step's rows, ascending
     */
    record Stale(List<Integer> indexes) implements Written {}

    /**
     * The data forbids it; nothing was written, and on most stores the transaction is lost.
     *
     * @param violations which rules, at least one
     */
    record Rejected(List<Violation> violations) implements Written {}
}
