package dev.rowan.postgres;

import dev.rowan.postgres.jdbc.Execution;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A connection that goes back to its source in the mode in which it came. */
record Lent(Connection connection, boolean autocommit) implements AutoCloseable {
    static Lent of(DataSource source, boolean autocommit) throws SQLException {
        Connection connection = source.getConnection();
        try {
            Lent lent = new Lent(connection, connection.getAutoCommit());
            if (lent.autocommit != autocommit) {
                connection.setAutoCommit(autocommit);
            }
            return lent;
        } catch (SQLException refused) {
            connection.close();
            throw refused;
        }
    }

    @Override
    public void close() throws SQLException {
        restore();
        connection.close();
    }

    /** A connection that cannot be restored is broken, which its source finds out by itself. */
    private void restore() {
        try {
            if (connection.getAutoCommit() != autocommit) {
                connection.setAutoCommit(autocommit);
            }
        } catch (SQLException broken) {
            Execution.tell("the connection is gone");
        }
    }
}
