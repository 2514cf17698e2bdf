package dev.rowan.postgres.sql;

import org.jspecify.annotations.Nullable;

/**
 * What the tables of the rows that are spoken of are called here.
 *
 * @param row the row's table
 * @param join the table of the join row by which it was reached, if there is one
 * @param around of the row from which a relationship led here, if one did
 */
record Scope(String row, @Nullable String join, @Nullable Scope around) {
    Scope(String row, @Nullable String join) {
        this(row, join, null);
    }

    /** A row that is reached from here. */
    Scope inner(String table) {
        return new Scope(table, null, this);
    }
}
