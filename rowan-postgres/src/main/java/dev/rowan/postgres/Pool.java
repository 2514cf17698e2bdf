package dev.rowan.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import dev.rowan.postgres.jdbc.UuidArray;
import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The store's own pool. It opens with the first connection asked for, and connects again by itself. Thread-safe. */
final class Pool implements Source {
    private static final int MOST_CONNECTIONS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PROBE = Duration.ofSeconds(2);

    private final PGSimpleDataSource driver;
    private @Nullable HikariDataSource pool;
    private boolean closed;

    Pool(String url, String user, String password) {
        this.driver = driver(url, user, password);
    }

    @Override
    public Connection connection() throws SQLException {
        return opened().getConnection();
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (pool != null) {
            pool.close();
        }
    }

    /** A pool that cannot make its first connection is not kept, so that whoever asks next need not wait for it. */
    private synchronized HikariDataSource opened() throws SQLException {
        if (closed) {
            throw new StoreException("this store is closed; open another one", null, StoreReason.MISUSED);
        }
        if (pool == null) {
            try {
                pool = new HikariDataSource(configuration());
            } catch (HikariPool.PoolInitializationException unreachable) {
                throw new SQLTransientConnectionException("no first connection", unreachable.getCause());
            }
        }
        return pool;
    }

    private HikariConfig configuration() {
        HikariConfig configuration = new HikariConfig();
        configuration.setPoolName("rowan");
        configuration.setDataSource(driver);
        configuration.setMaximumPoolSize(MOST_CONNECTIONS);
        configuration.setMinimumIdle(1);
        configuration.setConnectionTimeout(PATIENCE.toMillis());
        configuration.setValidationTimeout(PROBE.toMillis());
        configuration.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return configuration;
    }

    /** What the URL says comes last and wins, such as {@code prepareThreshold=0} behind a transaction pooler. */
    private static PGSimpleDataSource driver(String url, String user, String password) {
        PGSimpleDataSource driver = new PGSimpleDataSource();
        driver.setPrepareThreshold(1);
        driver.setBinaryTransfer(true);
        driver.setBinaryTransferEnable(UuidArray.OID);
        driver.setConnectTimeout((int) PATIENCE.toSeconds());
        driver.setTcpKeepAlive(true);
        driver.setApplicationName("rowan");
        driver.setUrl(url);
        driver.setUser(user);
        driver.setPassword(password);
        return driver;
    }
}
