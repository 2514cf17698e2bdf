package dev.rowan.migrate.apply;

import dev.rowan.migrate.place.SessionSettings;
import dev.rowan.migrate.place.Whole;
import dev.rowan.migrate.place.Whole.Work;
import dev.rowan.problem.MigrationException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * How long locks are waited for. Who waits for a strong lock holds up everybody who comes after him, so a file waits briefly,
 * lets go of all, and tries again.
 *
 * @param lockTimeout for each lock; zero for ever
 * @param tries how often
 * @param progress is told of each further try
 */
record Patience(Duration lockTimeout, int tries, Consumer<String> progress) {
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final long PAUSE = 500;

    /** Does the work in a transaction of its own. */
    <T> T whole(Connection connection, String file, Work<T> work) throws SQLException {
        return tried(
                file,
                () -> Whole.run(connection, () -> {
                    limit(connection, true);
                    return work.run();
                }));
    }

    /** Does work of many transactions, each of which keeps what it did: a further try goes on. */
    <T> T apart(Connection connection, String file, Work<T> work) throws SQLException {
        SessionSettings before = SessionSettings.of(connection);
        try {
            return tried(file, () -> {
                limit(connection, false);
                return work.run();
            });
        } finally {
            if (!connection.isClosed()) {
                before.restore(connection);
            }
        }
    }

    private <T> T tried(String file, Work<T> work) throws SQLException {
        for (int turn = 1; ; turn++) {
            try {
                return work.run();
            } catch (MigrationException failure) {
                boolean locked = failure.getCause() instanceof SQLException cause
                        && LOCK_NOT_AVAILABLE.equals(cause.getSQLState());
                if (!locked || turn == tries) {
                    throw locked ? givenUp(failure) : failure;
                }
                progress.accept(
                        file + " waits for a lock that others hold; next comes try " + (turn + 1) + " of " + tries);
                pause(failure);
            }
        }
    }

    private void limit(Connection connection, boolean local) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_catalog.set_config('lock_timeout', ?, ?)")) {
            statement.setString(1, lockTimeout.toMillis() + "ms");
            statement.setBoolean(2, local);
            statement.execute();
        }
    }

    private MigrationException givenUp(MigrationException failure) {
        return new MigrationException(
                failure.getMessage() + "; tried " + tries + " times, " + lockTimeout.toMillis()
                        + " ms for each lock; end the transactions that hold it (pg_stat_activity names them), or migrate when"
                        + " there are fewer",
                failure.getCause());
    }

    private static void pause(MigrationException failure) {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
