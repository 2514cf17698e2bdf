package dev.rowan.postgres.sql.call;

import dev.rowan.model.operation.ListOperation;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.type.ValueType;
import java.util.List;

/** Writes what is done with lists. */
final class ListWords {
    private ListWords() {}

    static String of(ListOperation operation, List<ValueType> kinds) {
        return switch (operation) {
            case CONTAINS -> contains(ColumnTypes.of(kinds.get(0)));
            case OVERLAPS -> "({0} && {1})";
            case CONTAINS_ALL -> "({0} @> {1})";
            case LENGTH -> "cardinality({0})";
            case AT -> "({0})[least({1}, 2147483646) + 1]";
        };
    }

    /** In the form that an index over elements serves. A list that holds null alone is none: no element is ever null. */
    private static String contains(String type) {
        return "({0} @> nullif(array[{1}]::" + type + ", array[null]::" + type + "))";
    }
}
