package dev.rowan.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.migrate.report.MigrateReport;
import dev.rowan.problem.MigrationException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
    @TempDir
    Path temporary;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(temporary);
        bench.write("V1__users.sql", "create table users (id int);")
                .write("V2__names.sql", "alter table users add name text;")
                .write("V3__more.sql", "alter table users add age int;");
    }

    private MigrateReport baseline(String version) {
        return bench.folder().baseline(Workbench.target(), version, step -> {});
    }

    @Test
    void what_is_there_is_noted_and_not_run_and_what_comes_later_is_applied() {
        bench.run("create table users (id int, name text)");
        MigrateReport report = baseline("2");
        assertThat(report.done()).containsExactly("V1__users.sql", "V2__names.sql");
        assertThat(report.remaining()).isEqualTo(1);
        assertThat(bench.migrate().done()).containsExactly("V3__more.sql");
        assertThat(bench.migrate().done()).isEmpty();
    }

    @Test
    void a_database_with_migrations_an_empty_one_and_an_unknown_version_are_refused() {
        assertThatThrownBy(() -> baseline("3"))
                .isInstanceOf(MigrationException.class)
                .hasMessage(
                        "the database is empty, so there is nothing to adopt; rowan migrate makes what the files say");
        assertThatThrownBy(() -> baseline("4"))
                .hasMessage("there is no migration of version 4; give one as in its file's name, such as 3");
        bench.migrate();
        assertThatThrownBy(() -> baseline("3"))
                .hasMessage("the database has migrations already, the last is V3__more.sql; a database is adopted once,"
                        + " before its first migration: from now on rowan migrate");
    }
}
