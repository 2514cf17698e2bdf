package dev.rowan.postgres.sql;

import org.jspecify.annotations.Nullable;

/**
 * What the tables of the rows that are spoken of are called here.
 *
 * @param row the row's table
 * @param join the table of the join row by which it was reached, if there is one
 */
record Scope(String row, @Nullable String join) {}
