package dev.rowan.postgres;

import dev.rowan.postgres.jdbc.Execution;
import dev.rowan.postgres.jdbc.Refusals;
import dev.rowan.store.Isolation;
import dev.rowan.store.TupleStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** Beginning and ending transactions. The driver sends the beginning together with the first statement. */
final class Transactions {
    private Transactions() {}

    /** Runs work in a transaction on a connection that else commits each statement: committed, or undone if it throws. */
    static <T> T within(Connection connection, Isolation isolation, SqlWork<T> work) throws SQLException {
        connection.setAutoCommit(false);
        T result;
        try {
            isolate(connection, isolation);
            result = work.run(connection);
        } catch (Throwable thrown) {
            undo(connection, thrown);
            throw thrown;
        }
        commit(connection);
        release(connection);
        return result;
    }

    /** Begins a transaction that only reads, on a lent connection, and ends it with what is opened in it. */
    static TupleStream open(Lent lent, SqlWork<TupleStream> work) throws SQLException {
        Connection connection = lent.connection();
        try {
            connection.setAutoCommit(false);
            Execution.tell("begin");
            return new EndingStream(work.run(connection), () -> end(lent));
        } catch (Throwable thrown) {
            undo(connection, thrown);
            lent.close();
            throw thrown;
        }
    }

    private static void end(Lent lent) {
        try (lent) {
            undo(lent.connection(), new SQLException("unheard"));
        }
    }

    /** Said in the transaction itself, so that it ends with it: behind a pooler the session is not ours. */
    private static void isolate(Connection connection, Isolation isolation) throws SQLException {
        Execution.tell("begin");
        if (isolation != Isolation.READ_COMMITTED) {
            String level = isolation.name().replace('_', ' ').toLowerCase(Locale.ROOT);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level " + level);
            }
        }
    }

    private static void commit(Connection connection) {
        try {
            if (lost(connection)) {
                throw new SQLException("a statement in this transaction was refused", "25P02");
            }
            connection.commit();
            Execution.tell("commit");
        } catch (SQLException refused) {
            undo(connection, refused);
            throw Refusals.atCommit(refused);
        }
    }

    /** The server answers a commit of a lost transaction by rolling back, which the driver takes for a success. */
    private static boolean lost(Connection connection) throws SQLException {
        return connection.isWrapperFor(BaseConnection.class)
                && connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED;
    }

    /** What failed first is what the caller must hear, not what undoing it met. */
    private static void undo(Connection connection, Throwable thrown) {
        try {
            connection.rollback();
            Execution.tell("rollback");
        } catch (SQLException gone) {
            thrown.addSuppressed(gone);
        }
        release(connection);
    }

    /** Only a dead connection refuses this; what is committed or undone by then stays so. */
    private static void release(Connection connection) {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException dead) {
            Execution.tell("the connection is gone");
        }
    }
}
