package dev.rowan.postgres;

import com.zaxxer.hikari.HikariDataSource;

/** The store's own pool. It opens with the first connection asked for, and connects again by itself. */
final class Pool {
    private static final int MOST_CONNECTIONS = 10;
    private static final long PATIENCE_MILLIS = 10_000;

    private Pool() {}

    static HikariDataSource of(String url, String user, String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setPoolName("rowan");
        pool.setMaximumPoolSize(MOST_CONNECTIONS);
        pool.setConnectionTimeout(PATIENCE_MILLIS);
        pool.setInitializationFailTimeout(-1);
        pool.addDataSourceProperty("ApplicationName", "rowan");
        if (!url.contains("prepareThreshold")) {
            pool.addDataSourceProperty("prepareThreshold", "1");
        }
        return pool;
    }
}
