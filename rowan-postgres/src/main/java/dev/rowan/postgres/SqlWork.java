package dev.rowan.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Work of your own on a JDBC connection. It is a {@link SqlTask} too: so javac takes a lambda that could be either for
 * this one, instead of refusing it as ambiguous.
 *
 * @param <T> what it returns
 */
@FunctionalInterface
public interface SqlWork<T extends @Nullable Object> extends SqlTask {
    /**
     * Does the work.
     *
     * @param connection open until this returns; neither to be closed nor committed
     * @return anything
     * @throws SQLException what the database said
     */
    T run(Connection connection) throws SQLException;

    @Override
    default void execute(Connection connection) throws SQLException {
        run(connection);
    }
}
