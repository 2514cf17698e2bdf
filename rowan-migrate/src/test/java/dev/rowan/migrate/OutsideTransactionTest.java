package dev.rowan.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.migrate.report.StatusReport.Entry;
import dev.rowan.migrate.report.StatusReport.State;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files whose statement PostgreSQL refuses inside a transaction. */
class OutsideTransactionTest {
    private static final String VALID = "select indisvalid from pg_index where indexrelid = 'a_id'::regclass";

    @TempDir
    private Path temporary;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(temporary);
        bench.write("V1__a.sql", "create table a (id int, b int); insert into a values (1), (1), (2), (3), (4);");
    }

    @Test
    void an_index_is_built_beside_readers_and_writers_and_dropped_again() {
        bench.write("V2__b.sql", "create index concurrently a_id on a (id);")
                .write("U2__b.sql", "drop index concurrently a_id;");
        assertThat(bench.migrate().done()).containsExactly("V1__a.sql", "V2__b.sql");
        assertThat(Workbench.ask(VALID)).isEqualTo("t");
        assertThat(bench.rollback(1).done()).containsExactly("V2__b.sql");
        assertThat(Workbench.ask("select to_regclass('a_id')")).isEqualTo("null");
        assertThat(states()).containsExactly(State.APPLIED, State.PENDING);
    }

    @Test
    void such_a_file_holds_one_statement() {
        bench.write("V2__b.sql", "create table b (id int);\n\ncreate index concurrently on a (id);\n");
        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith(
                        "V2__b.sql:3: a file that runs outside a transaction holds one statement, so that it"
                                + " is never half applied; put the others into files of their own");
        assertThat(bench.catalog()).isEmpty();
    }

    @Test
    void an_index_that_cannot_be_built_leaves_nothing() {
        bench.write("V2__b.sql", "create unique index concurrently a_id on a (id);");
        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("V2__b.sql:1: could not create unique index \"a_id\"")
                .hasMessageEndingWith("nothing of this file was kept; done before it, and kept: V1__a.sql");
        assertThat(Workbench.ask("select to_regclass('a_id')")).isEqualTo("null");
        assertThat(states()).containsExactly(State.APPLIED, State.PENDING);
    }

    @Test
    void an_index_that_somebody_left_half_is_built_again() {
        bench.migrate();
        bench.write("V2__b.sql", "create unique index concurrently if not exists \"a_id\" on a (id);");
        assertThatThrownBy(() -> bench.run("create unique index concurrently a_id on a (id)"));
        assertThat(Workbench.ask(VALID)).isEqualTo("f");
        begun();
        assertThat(states()).containsExactly(State.APPLIED, State.UNFINISHED);
        bench.run("delete from a where id = 1");
        assertThat(bench.migrate().done()).containsExactly("V2__b.sql");
        assertThat(Workbench.ask(VALID)).isEqualTo("t");
        assertThat(states()).containsOnly(State.APPLIED);
    }

    @Test
    void an_index_that_was_whole_when_its_migrator_was_killed_is_not_built_again() {
        bench.migrate();
        bench.write("V2__b.sql", "create index concurrently a_id on a (id);");
        bench.run("create index a_id on a (id)");
        begun();
        assertThat(bench.migrate().done()).containsExactly("V2__b.sql");
        assertThat(states()).containsOnly(State.APPLIED);
    }

    @Test
    void a_statement_is_repeated_until_no_row_changes() {
        bench.write(
                "V2__b.sql",
                "-- repeat until no row changes\nupdate a set b = id where ctid in"
                        + " (select ctid from a where b is null limit 2);");
        bench.migrate();
        assertThat(Workbench.ask("select count(*) from a where b = id")).isEqualTo("5");
        assertThat(Workbench.ask("select count(distinct xmin::text) from a")).isEqualTo("3");
    }

    @Test
    void other_statements_are_marked() {
        bench.write("V2__b.sql", "vacuum a;").write("V3__c.sql", "-- outside a transaction\ncall twice();");
        bench.run(
                "create procedure twice() language plpgsql as $$ begin commit; create table c (id int); commit; end $$");
        assertThat(bench.migrate().done()).hasSize(3);
        assertThat(bench.catalog()).contains("c");
    }

    /** As a migrator leaves it that is killed while it works. */
    private void begun() {
        bench.run(
                "insert into rowan_migrations (version, file, checksum, finished) values ('2', 'V2__b.sql', '', false)");
    }

    private List<State> states() {
        return bench.folder().status(Workbench.target()).migrations().stream()
                .map(Entry::state)
                .toList();
    }
}
