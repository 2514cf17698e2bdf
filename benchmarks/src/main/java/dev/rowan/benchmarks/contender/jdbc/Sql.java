package dev.rowan.benchmarks.contender.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections and transactions, as every such code base has them. */
final class Sql {
    private Sql() {}

    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    static <T> T with(DataSource source, Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.on(connection);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    static <T> T inTransaction(DataSource source, Work<T> work) {
        return with(source, connection -> {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }
}
