package dev.rowan.migrate.apply;

import dev.rowan.migrate.place.Whole.Work;
import dev.rowan.problem.MigrationException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * One migrator at a time in a database: a session's advisory lock, which goes with the session. Those who wait ask again and
 * again outside any transaction, for a waiting statement would hold up an index that is built concurrently.
 */
final class Turn {
    /** Any number will do, as long as nobody else locks by it. */
    private static final long LOCK = 0x726f77616e6d6967L;

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Turn() {}

    static <T> T take(Connection connection, Consumer<String> progress, Work<T> work) throws SQLException {
        if (!ask(connection, "select pg_catalog.pg_try_advisory_lock(?)")) {
            progress.accept("another migrator is at work; waiting for it");
            await(connection);
        }
        try {
            return work.run();
        } finally {
            if (!connection.isClosed()) {
                ask(connection, "select pg_catalog.pg_advisory_unlock(?)");
            }
        }
    }

    private static void await(Connection connection) throws SQLException {
        try {
            do {
                Thread.sleep(PAUSE.toMillis());
            } while (!ask(connection, "select pg_catalog.pg_try_advisory_lock(?)"));
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            throw new MigrationException("interrupted while another migrator was at work; nothing was done", told);
        }
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, LOCK);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
