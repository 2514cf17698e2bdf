package dev.rowan.postgres.sql;

import dev.rowan.model.Term;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of the rows that are spoken of are called here.
 *
 * @param row the row's table
 * @param join the table of the join row by which it was reached, if there is one
 * @param around of the row from which a relationship led here, if one did
 * @param shared the columns of what is worked out already for each row
 */
record Scope(String row, @Nullable String join, @Nullable Scope around, Map<Term.Aggregated, String> shared) {
    /** Where existence is one of several conditions the server plans it twice, each time with all that is inside of it. */
    private static final int DEEP = 5;

    Scope(String row, @Nullable String join) {
        this(row, join, null, Map.of());
    }

    /** The same tables, beside which something is worked out. */
    Scope sharing(Map<Term.Aggregated, String> columns) {
        return new Scope(row, join, around, columns);
    }

    /** The same row, and the join row by which it was reached. */
    Scope by(String table) {
        return table.isEmpty() ? this : new Scope(row, table, around, shared);
    }

    /** The join row by which the row was reached. */
    Scope link() {
        if (join == null) {
            throw new IllegalStateException("no join row led here");
        }
        return new Scope(join, null);
    }

    /** Whether a row is spoken of that so many others are around, that the server must not plan it in several ways. */
    boolean isDeep() {
        int depth = 0;
        for (Scope outer = around; outer != null && depth < DEEP; outer = outer.around) {
            depth++;
        }
        return depth >= DEEP;
    }

    /** A row that is reached from here. */
    Scope inner(String table) {
        return new Scope(table, null, this, Map.of());
    }
}
