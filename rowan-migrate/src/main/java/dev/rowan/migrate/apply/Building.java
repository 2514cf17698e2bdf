package dev.rowan.migrate.apply;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** An index that is built beside readers and writers. Whoever is killed meanwhile leaves one behind that is not valid. */
record Building(String index) {
    /** How the index stands. */
    enum State {
        /** There is none of this name. */
        MISSING,
        /** It was begun, and nobody uses it. */
        HALF,
        /** It is whole. */
        WHOLE
    }

    State state(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select indisvalid from pg_catalog.pg_index where indexrelid = pg_catalog.to_regclass(?)")) {
            statement.setString(1, index);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return State.MISSING;
                }
                return rows.getBoolean(1) ? State.WHOLE : State.HALF;
            }
        }
    }

    void discard(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop index concurrently if exists " + index);
        }
    }
}
