package dev.rowan.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Somebody else's connections.
 *
 * @param connections never closed here
 */
record Lent(DataSource connections) implements Source {
    @Override
    public Connection connection() throws SQLException {
        Connection connection = connections.getConnection();
        if (!connection.getAutoCommit()) {
            connection.setAutoCommit(true);
        }
        return connection;
    }

    @Override
    public void close() {}
}
