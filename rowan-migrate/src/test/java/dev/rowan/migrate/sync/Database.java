package dev.rowan.migrate.sync;

import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.migrate.report.SyncReport;
import dev.rowan.migrate.report.SyncStep;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** An empty database for one test at a time: emptying one is much quicker than making and deleting many. */
final class Database implements AutoCloseable {
    private static final EmbeddedPostgres SERVER = EmbeddedPostgres.start();

    private static final String EMPTY = """
            do $$
            declare name text;
            begin
              for name in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' loop
                execute format('drop schema %I cascade', name);
              end loop;
              create schema public;
            end $$""";

    private final Connection connection = connect();

    Database() {
        run(EMPTY);
    }

    Connection connection() {
        return connection;
    }

    Connection connect() {
        try {
            return DriverManager.getConnection(SERVER.url(), SERVER.user(), SERVER.password());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    SyncReport sync(Drawing... drawings) {
        return Sync.run(Drawing.all(drawings), connection);
    }

    List<String> stepsOf(Drawing... drawings) {
        return sync(drawings).steps().stream().map(SyncStep::words).toList();
    }

    Database run(String... statements) {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            return this;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Rows as texts, their columns between bars. */
    List<String> ask(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    cells.add(found.getString(column));
                }
                rows.add(String.join("|", cells.stream().map(String::valueOf).toList()));
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
