package dev.rowan.benchmarks.contender.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** The driver's own connections, without the pool's wrappers around statements and rows. Each commits by itself. */
record Direct(DataSource source) {
    private static final int UUID_ARRAY = 2_951;

    interface Work<S, T> {
        T on(S statement) throws SQLException;
    }

    <T> T with(String text, Work<PreparedStatement, T> work) {
        try (Connection pooled = source.getConnection();
                PreparedStatement statement = driver(pooled).prepareStatement(text)) {
            return work.on(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    <T> T copy(Work<CopyManager, T> work) {
        try (Connection pooled = source.getConnection()) {
            return work.on(driver(pooled).getCopyAPI());
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Told once to each connection; the driver keeps it. */
    private static BaseConnection driver(Connection pooled) throws SQLException {
        BaseConnection driver = pooled.unwrap(BaseConnection.class);
        if (driver.getPrepareThreshold() != 1) {
            driver.setPrepareThreshold(1);
            driver.getQueryExecutor().addBinarySendOid(UUID_ARRAY);
        }
        return driver;
    }
}
