package dev.rowan.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.postgres.Postgres;
import dev.rowan.problem.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir
    Path folder;

    @Test
    void it_is_a_postgres_18_with_the_stated_settings() {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            assertThat(ask(server, "show server_version")).startsWith("18.");
            assertThat(ask(server, "select datlocale from pg_database where datname = current_database()"))
                    .isEqualTo("C.UTF-8");
            assertThat(ask(server, "select reset_val from pg_settings where name = 'log_timezone'"))
                    .isEqualTo("UTC");
            assertThat(ask(server, "show max_connections")).isEqualTo("300");
            assertThat(ask(server, "show random_page_cost")).isEqualTo("1.1");
            assertThat(ask(server, "show fsync")).isEqualTo("off");
        }
    }

    @Test
    void nothing_is_left_of_a_throw_away_server() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.start();
        Path cluster = Path.of(ask(server, "show data_directory"));
        long pid = server.pid();
        server.close();
        server.close();
        assertThat(cluster.getParent()).doesNotExist();
        assertThat(ProcessHandle.of(pid).filter(Processes::isPostgres)).isEmpty();
        assertThatThrownBy(server::pid)
                .isInstanceOf(StoreException.class)
                .hasMessage("the embedded PostgreSQL is not running");
    }

    @Test
    void a_folder_keeps_its_rows_between_starts() {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            run(server.url(), "create table kept as select 7 as number");
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "select number from kept")).isEqualTo("7");
        }
    }

    @Test
    void what_was_committed_survives_a_kill() {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            run(server.url(), "create table kept (number int)");
            run(server.url(), "insert into kept values (7)");
            long before = server.pid();
            server.kill();
            assertThatThrownBy(() -> ask(server, "select 1")).isInstanceOf(IllegalStateException.class);
            String url = server.url();
            server.restart();
            assertThat(server.url()).isEqualTo(url);
            assertThat(server.pid()).isNotEqualTo(before);
            assertThat(ask(server, "select number from kept")).isEqualTo("7");
        }
    }

    @Test
    void what_a_throw_away_server_committed_survives_its_kill_too() {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            run(server.url(), "create table kept as select 7 as number");
            server.kill();
            server.restart();
            assertThat(ask(server, "select number from kept")).isEqualTo("7");
        }
    }

    @Test
    void two_servers_never_share_a_folder() {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("another embedded PostgreSQL runs on the folder " + folder
                            + "; close that one first, or give another folder");
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void another_versions_folder_is_refused() throws IOException {
        Path cluster = Files.createDirectories(folder.resolve("cluster"));
        Files.writeString(cluster.resolve("PG_VERSION"), "14\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                .isInstanceOf(StoreException.class)
                .hasMessage("the folder " + folder
                        + " holds rows of PostgreSQL 14, and the embedded server is PostgreSQL 18;"
                        + " give another folder, or carry the rows over with pg_dumpall");
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> EmbeddedPostgres.start(file))
                .isInstanceOf(StoreException.class)
                .hasMessage("the embedded PostgreSQL has no folder for its rows: " + file
                        + " cannot be written; give a folder that this user may write");
    }

    @Test
    void it_gives_its_postgres_store() {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Optional<Postgres> store = server.unwrap(Postgres.class);
            assertThat(store).isPresent();
            assertThat(server.unwrap(EmbeddedPostgres.class)).contains(server);
            assertThat(server.lacks()).isEqualTo(store.orElseThrow().lacks());
        }
    }

    @Test
    void a_new_database_is_empty_and_apart() {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            run(server.url(), "create table here ()");
            String tables = "select count(*) from pg_class where relnamespace = 'public'::regnamespace";
            assertThat(ask(server.newDatabaseUrl(), tables)).isEqualTo("0");
            assertThat(server.newDatabaseUrl()).isNotEqualTo(server.newDatabaseUrl());
            assertThat(server.newDatabase().lacks()).isEqualTo(server.lacks());
        }
    }

    static String ask(EmbeddedPostgres server, String sql) {
        return ask(server.url(), sql);
    }

    static String ask(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static void run(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
