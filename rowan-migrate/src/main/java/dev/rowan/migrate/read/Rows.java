package dev.rowan.migrate.read;

import dev.rowan.migrate.catalog.Qualified;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Asks questions whose one parameter is the schema's name. Schemas have the names by which catalogs call them, or their own. */
record Rows(Connection connection, String schema, Map<String, String> called) {
    /** What catalogs call a table. */
    String table(String in, String name) {
        return Qualified.of(called.getOrDefault(in, in), name);
    }

    /** Reads one row. */
    @FunctionalInterface
    interface Reading {
        void read(ResultSet row) throws SQLException;
    }

    void each(String sql, Reading reading) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, schema);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    reading.read(found);
                }
            }
        }
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
