package dev.rowan.migrate.read;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Asks questions whose one parameter is the schema's name. */
record Rows(Connection connection, String schema) {
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
