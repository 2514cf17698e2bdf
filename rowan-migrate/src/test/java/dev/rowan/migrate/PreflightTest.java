package dev.rowan.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.migrate.report.MigrateOptions;
import dev.rowan.problem.MigrationException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked before a file is applied: rows, versions and locks. */
class PreflightTest {
    private static final String PROBE = """
            -- refuse when rows of a have no b:
            --   select id from a
            --   where b is null
            alter table a alter column b set not null;
            """;

    @TempDir
    private Path temporary;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(temporary);
        bench.write(
                "V1__a.sql",
                "create table a (id int, b text); insert into a (id) values (1), (2), (3), (4); insert into a values (5, 'x');");
    }

    @Test
    void rows_in_the_way_are_told_and_nothing_is_applied() {
        bench.migrate();
        bench.write(
                        "V2__x.sql",
                        "-- rowan\n\n-- refuse when never:\n--   select 1 where false\ncreate table x (id int);")
                .write("V3__b.sql", PROBE);
        assertThatThrownBy(bench::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessage("rows stand in the way, so nothing was applied:"
                        + "\n  V3__b.sql:4: rows of a have no b: 4, such as id 1; id 2; id 3"
                        + "\nmend these rows, by a migration of your own before it, or edit the file");
        assertThat(bench.catalog()).doesNotContain("x");
        bench.run("update a set b = 'y' where id < 5");
        assertThat(bench.migrate().done()).containsExactly("V2__x.sql", "V3__b.sql");
    }

    @Test
    void what_an_earlier_file_makes_is_asked_right_before() {
        bench.write("V2__b.sql", PROBE);
        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith(
                        "rows stand in the way of V2__b.sql:\n  V2__b.sql:4: rows of a have no b: 4, such as")
                .hasMessageEndingWith("nothing of this file was kept; done before it, and kept: V1__a.sql");
    }

    @Test
    void what_a_person_mends_before_it_stands_in_no_way() {
        bench.migrate();
        bench.write("V2__mend.sql", "update a set b = 'y' where b is null;").write("V3__b.sql", PROBE);
        assertThat(bench.migrate().done()).hasSize(2);
    }

    @Test
    void a_question_changes_nothing_and_is_told_when_it_is_wrong() {
        bench.migrate();
        bench.write("V2__b.sql", "-- refuse when wrong:\n--   select nothing(\nselect 1;");
        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("V2__b.sql:3: what is asked before it ('wrong') fails: syntax error");
        bench.run("create function gone() returns int language sql as $$ delete from a returning id $$");
        bench.write("V2__b.sql", "-- refuse when wrong:\n--   select gone()\nselect 1;");
        assertThatThrownBy(bench::migrate).hasMessageContaining("cannot execute DELETE in a read-only transaction");
        assertThat(Workbench.ask("select count(*) from a")).isEqualTo("5");
    }

    @Test
    void migrations_go_no_further_than_asked() {
        bench.write("V2__b.sql", "create table b (id int);").write("V3__c.sql", "create table c (id int);");
        var report = bench.folder().migrate(Workbench.target(), MigrateOptions.DEFAULT.to("2"), step -> {});
        assertThat(report.done()).containsExactly("V1__a.sql", "V2__b.sql");
        assertThat(report.remaining()).isEqualTo(1);
        assertThatThrownBy(() -> bench.folder().migrate(Workbench.target(), MigrateOptions.DEFAULT.to("7"), step -> {}))
                .hasMessage("there is no migration of version 7; give one as in its file's name, such as 3");
        assertThatThrownBy(() -> bench.folder().migrate(Workbench.target(), MigrateOptions.DEFAULT.to("x"), step -> {}))
                .hasMessage("'x' is no version; it must be as in a file's name, such as 20261121093000");
    }

    @Test
    void a_file_that_does_not_get_its_locks_lets_go_and_tries_again() {
        bench.migrate();
        bench.write("V2__b.sql", "create table b (id int);\nalter table a add column c int;");
        MigrateOptions brief =
                MigrateOptions.DEFAULT.lockTimeout(Duration.ofMillis(50)).tries(2);
        List<String> told = new ArrayList<>();
        Workbench.target().connection(connection -> {
            hold(connection);
            assertThatThrownBy(() -> bench.folder().migrate(Workbench.target(), brief, told::add))
                    .hasMessageStartingWith(
                            "V2__b.sql:2: canceling statement due to lock timeout; tried 2 times, 50 ms for"
                                    + " each lock; end the transactions that hold it");
            connection.rollback();
            connection.setAutoCommit(true);
        });
        assertThat(told)
                .containsExactly(
                        "apply V2__b.sql", "V2__b.sql waits for a lock that others hold; next comes try 2 of 2");
        assertThat(bench.catalog()).doesNotContain("b");
        assertThat(bench.migrate().done()).containsExactly("V2__b.sql");
    }

    private static void hold(Connection connection) throws java.sql.SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table a in access share mode");
        }
    }
}
