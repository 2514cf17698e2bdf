package dev.rowan.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.migrate.report.Effort;
import dev.rowan.migrate.report.LockLevel;
import dev.rowan.migrate.report.MigrateOptions;
import dev.rowan.migrate.report.MigratePlan;
import dev.rowan.migrate.report.MigratePlan.PlannedFile;
import dev.rowan.migrate.report.MigratePlan.PlannedLock;
import dev.rowan.migrate.report.MigratePlan.PlannedStatement;
import dev.rowan.migrate.report.MigratePlan.TableSize;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code migrate --dry-run} tells. */
class PlanTest {
    private static final String PROBE = """
            -- refuse when rows of a have no b:
            --   select id from a where b is null
            alter table a alter column b set not null;
            """;

    @TempDir
    private Path temporary;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(temporary);
        bench.write("V1__a.sql", "create table a (id int, b text); insert into a select generate_series(1, 1000);");
    }

    @Test
    void each_statement_is_told_with_its_locks_and_nothing_is_applied() {
        bench.migrate();
        bench.run("analyze a");
        bench.write("V2__b.sql", "-- more\nalter table a\n  add column c int;\n\ncreate table b (id int);\n")
                .write("V3__i.sql", "create index concurrently a_c on a (c);")
                .write(
                        "V4__m.sql",
                        "-- repeat until no row changes\nupdate a set c = id where ctid in (select ctid from a where c is"
                                + " null limit 500);");
        MigratePlan plan = plan();
        PlannedLock all = locked(plan, 0, 0);
        assertThat(all.table()).isEqualTo("a");
        assertThat(all.level()).hasToString("ACCESS EXCLUSIVE");
        TableSize size = all.size().orElseThrow();
        assertThat(size.rows()).hasValue(1000);
        assertThat(size.bytes()).isEqualTo(Long.parseLong(Workbench.ask("select pg_total_relation_size('a')")));
        assertThat(plan.files())
                .containsExactly(
                        new PlannedFile(
                                "V2__b.sql",
                                false,
                                List.of(
                                        statement(2, "alter table a add column c int", all),
                                        statement(5, "create table b (id int)")),
                                0),
                        new PlannedFile(
                                "V3__i.sql",
                                true,
                                List.of(statement(
                                        1,
                                        "create index concurrently a_c on a (c)",
                                        new PlannedLock(LockLevel.SHARE_UPDATE_EXCLUSIVE, "a", Optional.of(size)))),
                                0),
                        new PlannedFile(
                                "V4__m.sql",
                                true,
                                List.of(new PlannedStatement(
                                        2,
                                        "update a set c = id where ctid in (select ctid from a where c is null limit 500)",
                                        true,
                                        OptionalInt.of(500),
                                        Effort.MOMENT,
                                        List.of(new PlannedLock(LockLevel.ROW_EXCLUSIVE, "a", Optional.of(size))))),
                                0));
        assertThat(plan.clear()).isTrue();
        assertThat(bench.catalog()).doesNotContain("b");
    }

    @Test
    void an_empty_database_stays_empty() {
        MigratePlan plan = plan();
        assertThat(plan.clear()).isTrue();
        assertThat(plan.files()).extracting(PlannedFile::file).containsExactly("V1__a.sql");
        assertThat(locked(plan, 0, 1)).isEqualTo(new PlannedLock(LockLevel.ROW_EXCLUSIVE, "a", Optional.empty()));
        assertThat(Workbench.ask("select to_regclass('rowan_migrations')")).isEqualTo("null");
    }

    @Test
    void rows_and_edited_files_stand_in_the_way() {
        bench.migrate();
        bench.write("V1__a.sql", "select 1;")
                .write("V2__b.sql", "-- rowan\n" + PROBE)
                .write("V3__c.sql", PROBE);
        assertThat(plan().clear()).isFalse();
        assertThat(plan().obstacles())
                .hasSize(3)
                .anyMatch(each -> each.startsWith("V1__a.sql was edited after it was applied at "))
                .contains("V2__b.sql:4: rows of a have no b: 1000, such as id 1; id 2; id 3")
                .contains("V3__c.sql:3: rows of a have no b: 1000, such as id 1; id 2; id 3");
    }

    @Test
    void what_cannot_be_asked_before_is_counted() {
        bench.write("V2__b.sql", PROBE);
        assertThat(plan().clear()).isTrue();
        assertThat(plan().files()).extracting(PlannedFile::askedLater).containsExactly(0, 1);
    }

    @Test
    void a_table_that_was_never_counted_has_a_size_alone_and_partitions_are_taken_together() {
        bench.migrate();
        bench.run("create table p (id int) partition by hash (id);"
                + " create table p1 partition of p for values with (modulus 2, remainder 0);"
                + " create table p2 partition of p for values with (modulus 2, remainder 1);"
                + " insert into p select generate_series(1, 100); analyze p");
        bench.write("V2__b.sql", "alter table a add c int; alter table p add c int;");
        assertThat(size(0).rows()).isEqualTo(OptionalLong.empty());
        assertThat(size(1).rows()).hasValue(100);
        assertThat(size(1).bytes()).isEqualTo(Long.parseLong(Workbench.ask("select 2 * pg_total_relation_size('p1')")));
    }

    @Test
    void a_table_has_its_rows_by_its_new_name_too() {
        bench.migrate();
        bench.run("analyze a");
        bench.write("V2__b.sql", "alter table a rename to z;").write("V3__c.sql", "alter table z add column c int;");
        assertThat(locked(plan(), 1, 0).size().orElseThrow().rows()).hasValue(1000);
    }

    @Test
    void nobody_is_waited_for() {
        bench.migrate();
        bench.write("V2__b.sql", "alter table a add column c int;");
        Workbench.target().connection(connection -> {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("select pg_advisory_lock(x'726f77616e6d6967'::bigint); lock table a in share mode");
                assertThat(plan().files()).hasSize(1);
                statement.execute("select pg_advisory_unlock_all()");
            }
            connection.rollback();
            connection.setAutoCommit(true);
        });
    }

    @Test
    void it_goes_no_further_than_asked_and_reads_every_file() {
        bench.write("V2__b.sql", "create table b (id int);").write("V3__c.sql", "begin;");
        assertThat(bench.folder()
                        .plan(Workbench.target(), MigrateOptions.DEFAULT.to("2"))
                        .files())
                .hasSize(2);
        assertThatThrownBy(this::plan).hasMessageStartingWith("V3__c.sql:1: 'begin' cannot stand in a migration");
    }

    private MigratePlan plan() {
        return bench.folder().plan(Workbench.target(), MigrateOptions.DEFAULT);
    }

    private TableSize size(int statement) {
        return locked(plan(), 0, statement).size().orElseThrow();
    }

    private static PlannedLock locked(MigratePlan plan, int file, int statement) {
        return plan.files().get(file).statements().get(statement).locks().get(0);
    }

    private static PlannedStatement statement(int line, String sql, PlannedLock... locks) {
        Effort effort = sql.startsWith("create index") ? Effort.READS : Effort.MOMENT;
        return new PlannedStatement(line, sql, false, OptionalInt.empty(), effort, List.of(locks));
    }
}
