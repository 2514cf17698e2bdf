package dev.rowan.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Work of your own on a JDBC connection.
 *
 * @param <T> what it returns
 */
@FunctionalInterface
public interface SqlWork<T> {
    /**
     * Does the work.
     *
     * @param connection open; neither to be closed nor committed
     * @return anything
     * @throws SQLException what the database said
     */
    T run(Connection connection) throws SQLException;
}
