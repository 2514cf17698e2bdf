package dev.rowan.postgres.sql.call;

import dev.rowan.model.operation.TextOperation;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.List;

/** Writes what is done with text. */
final class TextWords {
    /** The case of letters beyond ASCII is known to the database's own collation, not to "C". */
    private static final String DATABASE = " collate \"default\")";

    /** The greatest of nothing and 0 is 0 to the server. */
    private static final String SUBSTRING = "case when {1} is not null and {2} is not null"
            + " then substr({0}, least(greatest({1}, 0), 1073741823) + 1, greatest({2}, 0)) end";

    /** Without a separator the server would part all characters. */
    private static final String SPLIT =
            "(select case when o.s is not null then string_to_array(o.t, o.s) end" + " from (select {0}, {1}) o(t, s))";

    /** The other one is not handed on: the server refuses to compare texts of which it was told two. */
    private static final String ORDERED = " collate \"C\")";

    private TextWords() {}

    static String of(TextOperation operation, List<ValueType> kinds) {
        return switch (operation) {
            case LOWER -> "(lower({0}" + DATABASE + ORDERED;
            case UPPER -> "(upper({0}" + DATABASE + ORDERED;
            case TRIM -> "btrim({0}, U&' \\0009\\000A\\000B\\000C\\000D')";
            case LENGTH -> "length({0})";
            case SUBSTRING -> SUBSTRING;
            case POSITION -> "(strpos({0}, {1}) - 1)";
            case REPLACE -> "replace({0}, {1}, {2})";
            case SPLIT -> SPLIT;
            case JOIN -> "array_to_string({0}, {1})";
            case LIKE -> like(kinds.get(0));
            case SIMILARITY -> "similarity({0}, {1})::numeric";
        };
    }

    private static String like(ValueType type) {
        if (type.kept() == Scalar.CASE_INSENSITIVE_TEXT) {
            return "(lower({0}" + DATABASE + " like lower({1}" + DATABASE + ")";
        }
        return "({0} like {1})";
    }
}
