package dev.rowan.postgres.sql.call;

import dev.rowan.model.operation.ListOperation;

/** Writes what is done with lists. */
final class ListWords {
    private ListWords() {}

    static String of(ListOperation operation) {
        return switch (operation) {
            case CONTAINS -> "({1} = any({0}))";
            case OVERLAPS -> "({0} && {1})";
            case CONTAINS_ALL -> "({0} @> {1})";
            case LENGTH -> "cardinality({0})";
            case AT -> "({0})[least({1}, 2147483646) + 1]";
        };
    }
}
