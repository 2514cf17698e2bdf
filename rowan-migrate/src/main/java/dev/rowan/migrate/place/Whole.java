package dev.rowan.migrate.place;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/** All or nothing: a transaction of its own, or a part of the one that runs. */
public final class Whole {
    /** What is done as a whole. */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * Does it.
         *
         * @return its answer
         * @throws SQLException when it fails, and is undone
         */
        T run() throws SQLException;
    }

    private Whole() {}

    /**
     * Does the work in a transaction of its own when none runs, else as a part of that one.
     *
     * @param connection that runs it
     * @param work what is done
     * @param <T> its answer
     * @return its answer
     * @throws SQLException when it fails, and was undone
     */
    public static <T> T run(Connection connection, Work<T> work) throws SQLException {
        return connection.getAutoCommit() ? alone(connection, work) : part(connection, work);
    }

    /**
     * Does the work, and undoes it alone when it fails; the transaction goes on.
     *
     * @param connection in a transaction
     * @param work what is done
     * @param <T> its answer
     * @return its answer
     * @throws SQLException when it fails, and was undone
     */
    public static <T> T part(Connection connection, Work<T> work) throws SQLException {
        Savepoint start = connection.setSavepoint();
        try {
            T result = work.run();
            connection.releaseSavepoint(start);
            return result;
        } catch (SQLException | RuntimeException failure) {
            undo(failure, () -> connection.rollback(start));
            throw failure;
        }
    }

    /**
     * Does the work for its answer alone, and undoes it.
     *
     * @param connection in a transaction
     * @param work what is done
     * @param <T> its answer
     * @return its answer
     * @throws SQLException when it fails, and was undone
     */
    public static <T> T undone(Connection connection, Work<T> work) throws SQLException {
        Savepoint start = connection.setSavepoint();
        T result;
        try {
            result = work.run();
        } catch (SQLException | RuntimeException failure) {
            undo(failure, () -> connection.rollback(start));
            throw failure;
        }
        connection.rollback(start);
        return result;
    }

    private static <T> T alone(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        T result;
        try {
            result = work.run();
            connection.commit();
        } catch (SQLException | RuntimeException failure) {
            undo(failure, () -> {
                connection.rollback();
                connection.setAutoCommit(true);
            });
            throw failure;
        }
        connection.setAutoCommit(true);
        return result;
    }

    /** Undoing something. */
    @FunctionalInterface
    private interface Undo {
        void run() throws SQLException;
    }

    /** A connection that is gone cannot be rolled back; the first failure is the one to tell. */
    private static void undo(Exception failure, Undo undo) {
        try {
            undo.run();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }
}
