package dev.rowan.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** One real server for all tests of a JVM, and a store on it. */
final class Server {
    private static final EmbeddedPostgres POSTGRES = started();

    private Server() {}

    static String url() {
        return POSTGRES.getJdbcUrl("postgres", "postgres");
    }

    static Postgres store() {
        return Postgres.connect(url(), "postgres", "postgres");
    }

    static DataSource source() {
        return POSTGRES.getPostgresDatabase();
    }

    /** Runs statements as a person at a terminal would. */
    static void run(String... statements) {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    /** Drops everything, so that each test begins in an empty database. */
    static void empty() {
        run("drop schema public cascade", "create schema public", "create extension citext");
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
