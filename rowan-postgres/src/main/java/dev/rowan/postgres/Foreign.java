package dev.rowan.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Somebody else's connections.
 *
 * @param connections never closed here
 */
record Foreign(DataSource connections) implements Source {
    @Override
    public Connection connection() throws SQLException {
        return connections.getConnection();
    }

    @Override
    public void close() {}
}
