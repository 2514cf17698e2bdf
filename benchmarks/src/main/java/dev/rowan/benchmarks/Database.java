package dev.rowan.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.benchmarks.data.Tables;
import dev.rowan.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL of its own, with the tables of the benchmark. Indexes are as cheap as on any disk of today, nothing runs by itself. */
final class Database implements AutoCloseable {
    private final EmbeddedPostgres server = EmbeddedPostgres.start();
    private final String url = server.newDatabaseUrl();
    private final Connection own;

    Database() throws SQLException {
        Pins.server(server.pid());
        try (Connection first = DriverManager.getConnection(url, server.user(), server.password());
                Statement statement = first.createStatement()) {
            statement.execute("alter system set random_page_cost = 1.1");
            statement.execute("alter system set autovacuum = off");
            statement.execute("select pg_reload_conf()");
        }
        own = DriverManager.getConnection(url, server.user(), server.password());
        Tables.make(own);
    }

    /** Where it listens. */
    String url() {
        return url;
    }

    String user() {
        return server.user();
    }

    long pid() {
        return server.pid();
    }

    /** For what is done between measurements. */
    Connection own() {
        return own;
    }

    /** A pool as every contender gets it; threads wait in it as long as they must, and nothing in it ends by itself. */
    HikariDataSource pool(String name, String at, int connections) {
        HikariConfig configuration = new HikariConfig();
        configuration.setPoolName(name);
        configuration.setJdbcUrl(at);
        configuration.setUsername(server.user());
        configuration.setPassword(server.password());
        configuration.setMaximumPoolSize(connections);
        configuration.setMinimumIdle(1);
        configuration.setConnectionTimeout(TimeUnit.MINUTES.toMillis(10));
        configuration.setIdleTimeout(0);
        configuration.setMaxLifetime(0);
        return new HikariDataSource(configuration);
    }

    @Override
    public void close() throws SQLException {
        own.close();
        server.close();
    }
}
