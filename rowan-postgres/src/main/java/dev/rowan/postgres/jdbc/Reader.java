package dev.rowan.postgres.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads one column as canonical values of one kind. */
@FunctionalInterface
interface Reader {
    @Nullable Object read(ResultSet results, int column) throws SQLException;
}
