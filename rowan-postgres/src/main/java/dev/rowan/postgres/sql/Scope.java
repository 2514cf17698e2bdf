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

    /** A row that is reached from here. */
    Scope inner(String table) {
        return new Scope(table, null, this, Map.of());
    }
}
