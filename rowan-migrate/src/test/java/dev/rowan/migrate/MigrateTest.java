package dev.rowan.migrate;

import static dev.rowan.type.Scalar.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.migrate.report.MigrateReport;
import dev.rowan.migrate.report.StatusReport.Entry;
import dev.rowan.migrate.report.StatusReport.State;
import dev.rowan.migrate.sync.Drawing;
import dev.rowan.postgres.Postgres;
import dev.rowan.problem.MigrationException;
import dev.rowan.problem.StoreException;
import dev.rowan.store.Transaction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateTest {
    @TempDir
    private Path temporary;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(temporary);
    }

    @Test
    void files_are_applied_once_in_order_of_versions() {
        bench.write("V2__b.sql", "create table b (id int references a);")
                .write("V10__c.sql", "insert into b values (1);")
                .write("V1__a.sql", "create table a (id int primary key); insert into a values (1)");
        List<String> told = new ArrayList<>();
        assertThat(bench.folder().migrate(Workbench.target(), told::add).done())
                .containsExactly("V1__a.sql", "V2__b.sql", "V10__c.sql");
        assertThat(told).containsExactly("apply V1__a.sql", "apply V2__b.sql", "apply V10__c.sql");
        assertThat(bench.migrate().done()).isEmpty();
        assertThat(states()).containsOnly(State.APPLIED);
    }

    @Test
    void a_file_that_fails_in_the_middle_leaves_the_database_at_its_start() {
        bench.write("V1__a.sql", "create table a (id int);")
                .write(
                        "V2__b.sql",
                        "create table b (id int);\ninsert into b values (1);\ninsert into gone values (1);\n");
        assertThatThrownBy(bench::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessage("V2__b.sql:3: relation \"gone\" does not exist\n"
                        + "nothing of this file was kept; done before it, and kept: V1__a.sql");
        assertThat(bench.catalog()).contains("a").doesNotContain("b");
        assertThat(states()).containsExactly(State.APPLIED, State.PENDING);
        bench.write("V2__b.sql", "create table b (id int);");
        assertThat(bench.migrate().done()).containsExactly("V2__b.sql");
    }

    @Test
    void a_constraint_that_is_checked_at_the_end_fails_the_file() {
        bench.write(
                "V1__a.sql",
                "create table a (id int primary key deferrable initially deferred);\n"
                        + "insert into a values (1), (1);");
        assertThatThrownBy(bench::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("V1__a.sql")
                .hasMessageContaining("nothing of this file was kept");
        assertThat(bench.catalog()).isEmpty();
    }

    @Test
    void every_form_of_sql_may_stand_in_a_file() {
        bench.write("V1__a.sql", "\uFEFF-- a comment; with a semicolon\r\n/* another; /* nested; */ */\r\n" + """
                create table "odd;name" (line text default 'a;b''c', note text default E'x\\'; y', "q?" int);
                create function twice(n int) returns int language plpgsql as $body$
                begin
                  return n * 2; -- ; here
                end $body$;
                do $$ begin perform 1; end $$;
                insert into "odd;name" ("q?") values (twice(2)); ;;
                select '{"a": 1}'::jsonb ? 'a';
                create function thrice(n int) returns int begin atomic select n * 3; end
                """);
        assertThat(bench.migrate().done()).containsExactly("V1__a.sql");
        assertThat(bench.catalog()).contains("odd;name");
    }

    @Test
    void a_file_may_not_end_its_transaction() {
        for (String word :
                List.of("commit", "BEGIN", "/* x */ rollback", "-- y\nstart transaction", "end work", "abort")) {
            bench.write("V1__a.sql", "create table a (id int);\n\n" + word + ";\n");
            assertThatThrownBy(bench::migrate)
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("cannot stand in a migration: each file runs in one transaction");
            assertThat(bench.catalog()).isEmpty();
        }
        bench.write("V1__a.sql", "savepoint s; create table b (id int); rollback to s; release s;");
        assertThat(bench.migrate().done()).hasSize(1);
    }

    /** The driver's parser takes all that follows such a function for a part of it. */
    @Test
    void what_follows_a_function_of_atomic_statements_is_told() {
        bench.write("V1__a.sql", "create function one() returns int begin atomic select 1; end;\nselect 2;");
        assertThatThrownBy(bench::migrate)
                .hasMessageContaining("; after a function with 'begin atomic' go on in another file");
    }

    @Test
    void a_path_that_a_file_sets_ends_with_it() {
        bench.write("V1__a.sql", "create schema other; set search_path = other; create table a (id int);")
                .write("V2__b.sql", "create table b (id int);");
        bench.migrate();
        assertThat(bench.catalog()).contains("b").doesNotContain("a");
        bench.run("drop schema other cascade");
    }

    @Test
    void an_edited_file_is_told_and_nothing_is_applied() {
        bench.write("V1__a.sql", "create table a (id int);");
        bench.migrate();
        bench.write("V1__a.sql", "create table a (id bigint);").write("V2__b.sql", "create table b (id int);");
        assertThatThrownBy(bench::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("the files are not what this database was made from, so nothing was applied:"
                        + "\n  V1__a.sql was edited after it was applied at 20")
                .hasMessageEndingWith("; put it back as it was, and write a new migration for the change");
        assertThat(bench.catalog()).doesNotContain("b");
        assertThat(states()).containsExactly(State.EDITED, State.PENDING);
        bench.write("V1__a.sql", "create table a (id int);\r\n".replace("\r\n", ""));
        assertThat(bench.migrate().done()).containsExactly("V2__b.sql");
    }

    @Test
    void ends_of_lines_are_no_edit() {
        bench.write("V1__a.sql", "create table a (\n  id int\n);\n");
        bench.migrate();
        bench.write("V1__a.sql", "create table a (\r\n  id int\r\n);\r\n");
        assertThat(states()).containsExactly(State.APPLIED);
    }

    @Test
    void a_file_that_is_gone_is_told() throws Exception {
        bench.write("V1__a.sql", "create table a (id int);");
        bench.migrate();
        java.nio.file.Files.delete(bench.path().resolve("V1__a.sql"));
        assertThat(states()).containsExactly(State.MISSING);
        assertThatThrownBy(bench::migrate)
                .hasMessageContaining("V1__a.sql was applied at ")
                .hasMessageContaining("is not in the folder; bring it back");
    }

    @Test
    void a_late_file_is_applied_as_when_branches_meet() {
        bench.write("V2__b.sql", "create table b (id int);");
        bench.migrate();
        bench.write("V1__a.sql", "create table a (id int);");
        assertThat(states()).containsExactly(State.LATE, State.APPLIED);
        assertThat(bench.migrate().done()).containsExactly("V1__a.sql");
    }

    @Test
    void rollback_takes_back_what_was_applied_last() {
        Drawing users = Drawing.of("users").has("name", TEXT);
        bench.generate("users", users);
        bench.generate("groups", users, Drawing.of("groups"));
        bench.migrate();
        MigrateReport report = bench.rollback(1);
        assertThat(report.done()).singleElement().asString().endsWith("__groups.sql");
        assertThat(report.remaining()).isEqualTo(1);
        assertThat(bench.catalog()).contains("users").doesNotContain("groups");
        assertThat(bench.rollback(5).remaining()).isEqualTo(2);
        assertThat(bench.catalog()).isEmpty();
        assertThat(bench.rollback(1).done()).isEmpty();
        assertThat(bench.migrate().done()).hasSize(2);
    }

    @Test
    void a_migration_without_its_undo_is_not_taken_back() {
        bench.write("V1__a.sql", "create table a (id int);").write("V2__b.sql", "create table b (id int);");
        bench.write("U2__b.sql", "drop table b;");
        bench.migrate();
        assertThatThrownBy(() -> bench.rollback(2))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("V1__a.sql cannot be taken back: there is no U1__a.sql in ")
                .hasMessageEndingWith("; write it, or take it back by a new migration");
        assertThat(bench.catalog()).contains("a", "b");
    }

    @Test
    void an_undo_that_fails_leaves_the_database_as_it_was() {
        bench.write("V1__a.sql", "create table a (id int);").write("U1__a.sql", "drop table a;\ndrop table gone;");
        bench.migrate();
        assertThatThrownBy(() -> bench.rollback(1))
                .hasMessage("U1__a.sql:2: table \"gone\" does not exist\nnothing of this file was kept");
        assertThat(bench.catalog()).contains("a");
        assertThat(states()).containsExactly(State.APPLIED);
    }

    @Test
    void files_with_other_names_or_one_version_are_told() {
        bench.write("create_a.sql", "select 1");
        assertThatThrownBy(bench::migrate)
                .hasMessageContaining("create_a.sql is no name of a migration; it must be such as"
                        + " V20261121093000__create_users.sql (V, digits, two underscores, words)");
        Workbench other = new Workbench(temporary.resolve("other"));
        other.write("V1__a.sql", "select 1").write("V1.0__b.sql", "select 1");
        assertThatThrownBy(other::migrate)
                .hasMessageContaining("V1.0__b.sql and V1__a.sql have one version, 1; give one of them another");
    }

    @Test
    void nothing_to_do_is_done_in_an_empty_folder() {
        assertThat(bench.migrate().done()).isEmpty();
        assertThat(bench.folder().status(Workbench.target()).migrations()).isEmpty();
    }

    @Test
    void status_changes_nothing() {
        bench.write("V1__a.sql", "create table a (id int);");
        assertThat(states()).containsExactly(State.PENDING);
        assertThat(Workbench.target().<Boolean>connection(connection -> {
                    try (var rows =
                            connection.createStatement().executeQuery("select to_regclass('rowan_migrations')")) {
                        rows.next();
                        return rows.getString(1) == null;
                    }
                }))
                .isTrue();
    }

    @Test
    void tables_that_sync_made_are_told() {
        bench.run("create table users (id int)").write("V1__a.sql", "create table users (id int);");
        assertThatThrownBy(bench::migrate)
                .hasMessageContaining("relation \"users\" already exists; if 'rowan sync' made it, begin with an empty"
                        + " database");
    }

    @Test
    void migrating_inside_a_transaction_is_refused() {
        bench.write("V1__a.sql", "create table a (id int);");
        assertThatThrownBy(() -> Workbench.target().transaction(Transaction.DEFAULT, session -> bench.migrate()))
                .isInstanceOf(MigrationException.class)
                .hasMessage("migrations run in transactions of their own; migrate outside of any other");
    }

    @Test
    void a_database_that_does_not_answer_is_told() {
        try (Postgres nowhere = Postgres.connect("jdbc:postgresql://localhost:1/x?connectTimeout=2", "ada", "")) {
            assertThatThrownBy(() -> bench.folder().migrate(nowhere, step -> {}))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("cannot be reached");
        }
    }

    private List<State> states() {
        return bench.folder().status(Workbench.target()).migrations().stream()
                .map(Entry::state)
                .toList();
    }
}
