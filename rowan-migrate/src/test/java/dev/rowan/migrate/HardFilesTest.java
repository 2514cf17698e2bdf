package dev.rowan.migrate;

import static dev.rowan.type.Scalar.CASE_INSENSITIVE_TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.migrate.report.StatusReport.Entry;
import dev.rowan.migrate.report.StatusReport.State;
import dev.rowan.migrate.sync.Drawing;
import dev.rowan.postgres.Postgres;
import dev.rowan.problem.MigrationException;
import dev.rowan.problem.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and databases that are not as one would wish. */
class HardFilesTest {
    private static final String SETTINGS = "select current_user || ' ' || current_setting('statement_timeout') || ' '"
            + " || current_setting('timezone') || ' ' || current_setting('search_path')";

    @TempDir
    private Path temporary;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(temporary);
    }

    @Test
    void what_a_file_sets_ends_with_it() {
        String before = ask(Workbench.target(), SETTINGS);
        bench.run("drop role if exists weak")
                .write(
                        "V1__a.sql",
                        "create role weak; set timezone = 'Asia/Tokyo'; set statement_timeout = '7s';"
                                + " set local search_path = pg_catalog; set role weak;")
                .write("V2__b.sql", "create table b (id int);");
        assertThat(bench.migrate().done()).hasSize(2);
        assertThat(ask(Workbench.target(), SETTINGS)).isEqualTo(before);
        bench.run("drop role weak");
    }

    @Test
    void what_a_session_was_told_before_holds_again_after_a_file() {
        String url = Workbench.SERVER.newDatabaseUrl();
        bench.write("V1__a.sql", "reset all; set timezone = 'Asia/Tokyo';");
        try (Postgres target = Postgres.connect(url, Workbench.SERVER.user(), "")) {
            target.connection(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("set statement_timeout = '9s'");
                }
            });
            String before = ask(target, SETTINGS);
            bench.folder().migrate(target, step -> {});
            assertThat(ask(target, SETTINGS)).isEqualTo(before).contains(" 9s ");
        }
    }

    @Test
    void what_a_file_sets_ends_with_it_on_the_scratch_database_too() {
        bench.write("V1__dump.sql", "select set_config('search_path', '', false); create table public.a (id int);")
                .write("V2__b.sql", "create table b (id int);");
        assertThat(bench.check().unmanaged()).containsExactly("table a", "table b");
    }

    @Test
    void files_without_a_statement_are_applied() {
        bench.write("V1__a.sql", "").write("V2__b.sql", "-- words\n/* more */").write("V3__c.sql", ";;\n-- end");
        assertThat(bench.migrate().done()).hasSize(3);
    }

    @Test
    void a_line_is_counted_in_characters_as_the_server_does() {
        bench.write("V1__a.sql", "select '" + "\uD83D\uDE00".repeat(30) + "',\r\n\r\n nonsense");
        assertThatThrownBy(bench::migrate).hasMessageStartingWith("V1__a.sql:3: column \"nonsense\" does not exist");
    }

    @Test
    void a_comment_that_does_not_end_is_told_with_its_line() {
        bench.write("V1__a.sql", "select 1;\n/* nobody ends me");
        assertThatThrownBy(bench::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("V1__a.sql:2: unterminated /* comment");
    }

    @Test
    void a_character_that_the_server_cannot_read_is_told_with_its_line() {
        bench.write("V1__a.sql", "select 1;\nselect '\0';");
        assertThatThrownBy(bench::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("V1__a.sql:2: the character U+0000 cannot stand in SQL; leave it out, and save"
                        + " the file in UTF-8");
    }

    @Test
    void rows_for_psql_are_told() {
        bench.write("V1__a.sql", "create table a (id int);\ncopy a from stdin;\n1\n\\.\n");
        assertThatThrownBy(bench::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("V1__a.sql:2: ")
                .hasMessageContaining("; write insert statements instead");
        assertThat(bench.catalog()).isEmpty();
    }

    @Test
    void values_of_rows_are_told_in_no_language() {
        bench.write("V1__a.sql", "create table a (line text); insert into a values ('secret'), ('secret');");
        bench.migrate();
        Locale before = Locale.getDefault();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.JAPANESE)) {
            Locale.setDefault(locale);
            for (String sql : List.of(
                    "alter table a add unique (line);",
                    "alter table a add check (line <> 'x' and line < 'a');",
                    "alter table a alter line type int using line::int;",
                    "do $$ begin perform line::date from a; end $$;")) {
                bench.write("V2__b.sql", sql);
                assertThatThrownBy(bench::migrate)
                        .isInstanceOf(MigrationException.class)
                        .hasMessageNotContaining("secret");
            }
        }
        Locale.setDefault(before);
    }

    @Test
    void a_connection_that_is_killed_leaves_no_lock_and_nothing_of_its_file() {
        bench.write("V1__a.sql", "create table a (id int);")
                .write("V2__b.sql", "create table b (id int);\nselect pg_terminate_backend(pg_backend_pid());");
        assertThatThrownBy(bench::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessage("V2__b.sql:2: terminating connection due to administrator command\n"
                        + "nothing of this file was kept; done before it, and kept: V1__a.sql");
        bench.write("V2__b.sql", "create table b (id int);");
        assertThat(bench.migrate().done()).containsExactly("V2__b.sql");
    }

    @Test
    void a_user_without_rights_is_told_what_is_needed() {
        bench.run("drop role if exists poor; create role poor login; grant usage on schema public to poor")
                .write("V1__a.sql", "create table a (id int);");
        try (Postgres poor = Postgres.connect(target(""), "poor", "")) {
            assertThatThrownBy(() -> bench.folder().migrate(poor, step -> {}))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(
                            "the migrations could not be run: permission denied for schema public; migrate as a user"
                                    + " who owns the tables and may create others (grant create on schema … to …)");
        }
        bench.run("drop owned by poor; drop role poor");
    }

    /** An extension is there once in a database, maybe in a schema that is not on the path. */
    @Test
    void tables_go_into_the_schema_of_the_connection_whatever_its_name() {
        bench.run("create extension if not exists citext; drop schema if exists \"a\"\"b,c\" cascade;"
                + " create schema \"a\"\"b,c\"");
        bench.generate("users", Drawing.of("users").has("name", CASE_INSENSITIVE_TEXT, "it's"));
        try (Postgres other =
                Postgres.connect(target("currentSchema=%22a%22%22b%2Cc%22"), Workbench.SERVER.user(), "")) {
            String before = ask(other, SETTINGS);
            assertThat(bench.folder().migrate(other, step -> {}).done()).hasSize(1);
            assertThat(ask(other, "select to_regclass('users')::text")).isEqualTo("users");
            assertThat(bench.catalog()).isEmpty();
            assertThat(ask(other, SETTINGS)).isEqualTo(before);
            assertThat(bench.folder().rollback(other, 1, step -> {}).done()).hasSize(1);
        }
        bench.run("drop schema \"a\"\"b,c\" cascade");
    }

    @Test
    void a_folder_behind_a_link_is_read() throws Exception {
        bench.write("V1__a.sql", "create table a (id int);");
        Path link = Files.createSymbolicLink(temporary.resolve("a link"), bench.path());
        assertThat(MigrationFolder.at(link).status(Workbench.target()).migrations())
                .extracting(Entry::state)
                .containsExactly(State.PENDING);
    }

    private static String target(String more) {
        String name = ask(Workbench.target(), "select current_database()");
        String url = Workbench.SERVER.newDatabaseUrl().replaceAll("/[^/?]*(\\?|$)", "/" + name + "$1");
        return url + (url.contains("?") ? "&" : "?") + more;
    }

    private static String ask(Postgres database, String sql) {
        return database.connection(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getString(1);
            }
        });
    }
}
