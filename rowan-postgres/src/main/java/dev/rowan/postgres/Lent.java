package dev.rowan.postgres;

import dev.rowan.postgres.jdbc.Execution;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection that commits each statement while it is ours, and goes back to its source in the mode in which it came.
 *
 * @param connection for the thread that asked for it
 * @param autocommit the mode in which it came
 */
record Lent(Connection connection, boolean autocommit) implements AutoCloseable {
    static Lent of(Connection connection) throws SQLException {
        try {
            Lent lent = new Lent(connection, connection.getAutoCommit());
            if (!lent.autocommit) {
                connection.setAutoCommit(true);
            }
            return lent;
        } catch (SQLException refused) {
            connection.close();
            throw refused;
        }
    }

    /** The work is done, or failed with something worth hearing; what giving back meets is neither. */
    @Override
    public void close() {
        try (connection) {
            if (!autocommit) {
                connection.setAutoCommit(false);
            }
        } catch (SQLException gone) {
            Execution.tell("the connection is gone");
        }
    }
}
