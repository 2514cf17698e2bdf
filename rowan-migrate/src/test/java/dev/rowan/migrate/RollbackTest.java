package dev.rowan.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.migrate.report.MigrateReport;
import dev.rowan.migrate.report.RollbackOptions;
import dev.rowan.migrate.report.StatusReport.Entry;
import dev.rowan.migrate.report.StatusReport.State;
import dev.rowan.problem.MigrationException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a rollback goes, and what it does not lose by accident. */
class RollbackTest {
    @TempDir
    private Path temporary;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(temporary);
        bench.write("V1__a.sql", "create table a (id int);")
                .write("U1__a.sql", "drop table a;")
                .write("V2__b.sql", "alter table a add column b text;")
                .write("U2__b.sql", "alter table a drop column b;")
                .write("V3__c.sql", "create table c (id int);")
                .write("U3__c.sql", "drop table c;");
    }

    @Test
    void it_takes_back_all_after_a_version_latest_first() {
        bench.migrate();
        MigrateReport report = rollback(RollbackOptions.DEFAULT.to("1"));
        assertThat(report.done()).containsExactly("V3__c.sql", "V2__b.sql");
        assertThat(report.remaining()).isEqualTo(2);
        assertThat(rollback(RollbackOptions.DEFAULT.to("1")).done()).isEmpty();
        assertThat(bench.migrate().done()).hasSize(2);
    }

    @Test
    void a_late_file_of_a_version_before_it_stays() {
        bench.write("V3__c.sql", "create table c (id int);");
        bench.migrate();
        bench.write("V2.5__late.sql", "create table late (id int);");
        bench.migrate();
        assertThat(rollback(RollbackOptions.DEFAULT.to("2.5")).done()).containsExactly("V3__c.sql");
        assertThat(bench.catalog()).contains("late");
    }

    @Test
    void a_version_that_is_not_applied_is_told() {
        assertThatThrownBy(() -> rollback(RollbackOptions.DEFAULT.to("2")))
                .hasMessage("no migration of version 2 is applied; give one as in its file's name, such as"
                        + " 20261121093000");
        bench.migrate();
        assertThatThrownBy(() -> rollback(RollbackOptions.DEFAULT.to("7")))
                .hasMessage("no migration of version 7 is applied; give one as in its file's name, such as 3");
    }

    @Test
    void rows_and_values_are_not_lost_by_accident() {
        bench.migrate();
        bench.run("insert into a values (1, 'x'), (2, null), (3, 'y'); insert into c values (1)");
        assertThatThrownBy(() -> rollback(RollbackOptions.DEFAULT.steps(3)))
                .isInstanceOf(MigrationException.class)
                .hasMessage("""
                        rows or values would be lost, so nothing was taken back:
                          U3__c.sql:1: drops table c, which has 1 row
                          U2__b.sql:1: drops column a.b, which has 2 values
                          U1__a.sql:1: drops table a, which has 3 rows
                        save them first, or say that they may go: --allow-drop c --allow-drop a.b --allow-drop a""");
        assertThat(states()).containsOnly(State.APPLIED);
        assertThat(rollback(RollbackOptions.DEFAULT.steps(2).allowDrop("c").allowDrop("a.b"))
                        .done())
                .hasSize(2);
        assertThat(rollback(RollbackOptions.DEFAULT.allowDrop("a")).done()).containsExactly("V1__a.sql");
        assertThat(bench.catalog()).isEmpty();
    }

    @Test
    void a_table_that_may_go_takes_its_columns_along() {
        bench.migrate();
        bench.run("insert into a values (1, 'x')");
        assertThat(rollback(RollbackOptions.DEFAULT.steps(3).allowDrop("a")).done())
                .hasSize(3);
    }

    @Test
    void what_has_another_name_by_now_is_found_by_it() {
        bench.write("V4__d.sql", "alter table a rename to \"Z\"; alter table \"Z\" rename column b to y;");
        bench.write("U4__d.sql", "alter table \"Z\" rename column y to b; alter table \"Z\" rename to a;");
        bench.migrate();
        bench.run("insert into \"Z\" values (1, 'x')");
        assertThatThrownBy(() -> rollback(RollbackOptions.DEFAULT.steps(3)))
                .hasMessageContaining("U2__b.sql:1: drops column Z.y, which has 1 value\n");
        assertThatThrownBy(() -> rollback(RollbackOptions.DEFAULT.steps(4)))
                .hasMessageContaining("U1__a.sql:1: drops table Z, which has 1 row\n");
    }

    @Test
    void what_an_undo_asks_is_asked_before_the_first_is_run() {
        bench.write("U2__b.sql", "-- refuse when a has rows:\n--   select id from a\nalter table a drop column b;")
                .write("U3__c.sql", "-- rowan\n\ndrop table c;");
        bench.migrate();
        bench.run("insert into a values (1)");
        assertThatThrownBy(() -> rollback(RollbackOptions.DEFAULT.to("1")))
                .hasMessageStartingWith(
                        "rows stand in the way, so nothing was taken back:\n  U2__b.sql:3: a has rows: 1: id 1");
        assertThat(states()).containsOnly(State.APPLIED);
    }

    @Test
    void what_is_worked_out_is_no_loss() {
        bench.write("V2__b.sql", "alter table a add column b int generated always as (id * 2) stored;");
        bench.migrate();
        bench.run("insert into a values (1)");
        assertThat(rollback(RollbackOptions.DEFAULT.to("1")).done()).hasSize(2);
    }

    @Test
    void an_index_whose_building_was_not_seen_to_end_is_taken_back() {
        bench.write("V4__i.sql", "create index concurrently a_id on a (id);")
                .write("U4__i.sql", "drop index concurrently if exists a_id;");
        bench.migrate();
        bench.run("update rowan_migrations set finished = false where version = '4'");
        assertThat(rollback(RollbackOptions.DEFAULT).done()).containsExactly("V4__i.sql");
        assertThat(Workbench.ask("select to_regclass('a_id')")).isEqualTo("null");
        assertThat(states()).containsExactly(State.APPLIED, State.APPLIED, State.APPLIED, State.PENDING);
    }

    @Test
    void an_undo_outside_a_transaction_that_fails_leaves_its_migration_applied() {
        bench.write("V4__i.sql", "create index concurrently a_id on a (id);")
                .write("U4__i.sql", "drop index concurrently gone;");
        bench.migrate();
        assertThatThrownBy(() -> rollback(RollbackOptions.DEFAULT))
                .hasMessage("U4__i.sql:1: index \"gone\" does not exist\nnothing of this file was kept");
        assertThat(states()).containsOnly(State.APPLIED);
    }

    private MigrateReport rollback(RollbackOptions options) {
        return bench.folder().rollback(Workbench.target(), options, step -> {});
    }

    private List<State> states() {
        return bench.folder().status(Workbench.target()).migrations().stream()
                .map(Entry::state)
                .toList();
    }
}
