package dev.rowan.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/** Work of your own on a JDBC connection, without a result. */
@FunctionalInterface
public interface SqlTask {
    /**
     * Does the work.
     *
     * @param connection open until this returns; neither to be closed nor committed
     * @throws SQLException what the database said
     */
    void execute(Connection connection) throws SQLException;
}
