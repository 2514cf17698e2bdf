package dev.rowan.postgres.sql.call;

import dev.rowan.model.operation.ListOperation;

/** Writes what is done with lists. */
final class ListWords {
    private ListWords() {}

    static String of(ListOperation operation) {
        return switch (operation) {
            // by itself the server finds that null is not in an empty list
            case CONTAINS -> "(case when {1} is not null then {1} = any({0}) end)";
            case OVERLAPS -> "({0} && {1})";
            case CONTAINS_ALL -> "({0} @> {1})";
            case LENGTH -> "cardinality({0})";
            case AT -> "({0})[least({1}, 2147483646) + 1]";
        };
    }
}
