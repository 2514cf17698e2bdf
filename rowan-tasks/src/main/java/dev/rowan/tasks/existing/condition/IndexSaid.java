package dev.rowan.tasks.existing.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an index's definition says.
 *
 * @param method such as {@code btree}
 * @param keys what it is ordered by
 * @param including the columns that are read off it besides
 * @param nullsAlike whether nulls are alike in it
 * @param where which rows are in it, or null for all
 */
record IndexSaid(
        String method,
        List<Key> keys,
        List<String> including,
        boolean nullsAlike,
        @Nullable Said where) {
    IndexSaid {
        keys = List.copyOf(keys);
        including = List.copyOf(including);
    }

    /**
     * What an index is ordered by.
     *
     * @param by a column or an expression
     * @param operators a class of operators; empty for the usual one
     * @param descending whether the greatest comes first
     * @param nullsFirst whether nulls come first
     */
    record Key(Said by, String operators, boolean descending, boolean nullsFirst) {}
}
