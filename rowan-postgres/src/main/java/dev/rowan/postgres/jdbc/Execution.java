package dev.rowan.postgres.jdbc;

import dev.rowan.postgres.sql.Statement;
import dev.rowan.store.Tuples;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs statements, and tells them to the log. */
public final class Execution {
    private Execution() {}

    /**
     * Runs a statement.
     *
     * @param connection for this thread
     * @param statement what to run
     * @return all its rows; where it returns no values, one empty tuple for each row that was written
     * @throws SQLException what the database said
     */
    public static Tuples run(Connection connection, Statement statement) throws SQLException {
        long begin = System.nanoTime();
        try (PreparedStatement prepared = connection.prepareStatement(statement.text())) {
            Binder.bind(prepared, statement.binds());
            Tuples tuples = statement.columns().isEmpty() ? counted(prepared) : read(prepared, statement);
            if (SqlLog.on()) {
                SqlLog.done(statement, tuples.size(), begin);
            }
            return tuples;
        } catch (SQLException refused) {
            if (SqlLog.on()) {
                SqlLog.refused(statement, String.valueOf(refused.getSQLState()), begin);
            }
            throw refused;
        }
    }

    /**
     * Tells the log what the driver says to the server beside statements.
     *
     * @param words such as {@code begin}
     */
    public static void tell(String words) {
        SqlLog.said(words);
    }

    private static Tuples counted(PreparedStatement prepared) throws SQLException {
        int count = prepared.executeUpdate();
        List<@Nullable Object[]> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add(new @Nullable Object[0]);
        }
        return new Tuples(rows);
    }

    private static Tuples read(PreparedStatement prepared, Statement statement) throws SQLException {
        Reader[] readers = Readers.of(statement.columns());
        try (ResultSet results = prepared.executeQuery()) {
            List<@Nullable Object[]> rows = new ArrayList<>();
            while (results.next()) {
                @Nullable Object[] row = new @Nullable Object[readers.length];
                for (int i = 0; i < readers.length; i++) {
                    row[i] = readers[i].read(results, i + 1);
                }
                rows.add(row);
            }
            return new Tuples(rows);
        }
    }
}
