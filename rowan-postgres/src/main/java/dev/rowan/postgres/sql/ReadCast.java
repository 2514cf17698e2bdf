package dev.rowan.postgres.sql;

import dev.rowan.type.ListType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;

/** The form in which values leave the server, where the driver would lose something of the column's own. */
final class ReadCast {
    private ReadCast() {}

    static String cast(ValueType type) {
        boolean text = type instanceof ListType list
                && (list.element() == Scalar.TIME
                        || list.element() == Scalar.DATE
                        || list.element() == Scalar.CASE_INSENSITIVE_TEXT);
        return text ? "::text[]" : "";
    }
}
