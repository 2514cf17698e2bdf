package dev.rowan.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.migrate.report.Effort;
import dev.rowan.migrate.report.LockLevel;
import dev.rowan.migrate.report.MigrateOptions;
import dev.rowan.migrate.report.MigratePlan.PlannedLock;
import dev.rowan.migrate.report.MigratePlan.PlannedStatement;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is foretold of a statement is what PostgreSQL locks when it runs. */
class ForetoldLocksTest {
    private static final String THERE = """
            create table a (id int primary key, n int, t text);
            create table b (id int primary key, a_id int constraint b_a references a, constraint b_n check (id > 0));
            alter table b add constraint b_late foreign key (id) references a not valid;
            create index a_n on a (n);
            create unique index a_t on a (t);
            create table "Odd, one" (id int, a_id int references a);
            create table p (id int, at date) partition by range (at);
            create table p1 partition of p for values from ('2026-01-01') to ('2027-01-01');
            create table p2 (id int, at date);
            create view v as select id from a;
            create materialized view m as select id, t from a;
            create function f() returns trigger language plpgsql as $$ begin return new; end $$;
            create trigger g before insert on a for each row execute function f();
            """;

    private static final String BEFORE = """
            create temp table there on commit drop as select oid, oid::regclass::text as name from pg_class
            where relkind in ('r', 'p', 'v', 'm') and relnamespace = 'public'::regnamespace""";

    private static final String TAKEN =
            "select t.name, l.mode from pg_locks l join there t on t.oid = l.relation where l.pid = pg_backend_pid()";

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table c (id int)",
                "create table c (id int, b_id int references b, a_id int, foreign key (a_id) references public.a)",
                "create table if not exists c (id int constraint x references \"a\")",
                "create table p3 partition of p for values from ('2027-01-01') to ('2028-01-01')",
                "create index on a (n)",
                "create unique index if not exists a_n2 on only a using btree (n)",
                "create trigger h before insert on a for each row execute function f()",
                "drop trigger g on a",
                "alter table a disable trigger g",
                "alter table a enable row level security",
                "create policy x on a using (true)",
                "create statistics s on n, t from a",
                "alter table a add column o int",
                "alter table if exists only public.a add o int default 7",
                "alter table a add column b_id int references b",
                "alter table a add constraint x check (n > 0) not valid",
                "alter table a add constraint a_b foreign key (n) references b (id) on delete cascade not valid",
                "alter table a add unique using index a_t",
                "alter table b validate constraint b_late",
                "alter table b validate constraint b_n",
                "alter table b drop constraint b_a",
                "alter table b drop constraint \"b_n\"",
                "alter table a alter column n type bigint using n::bigint",
                "alter table a alter n set not null",
                "alter table a alter column n set default 7",
                "alter table a alter column n set statistics 100",
                "alter table a alter column t set storage external",
                "alter table a alter column n set (n_distinct = 7)",
                "alter table a drop column n",
                "alter table a drop column n, add column o int",
                "alter table a set (fillfactor = 80)",
                "alter table a reset (fillfactor), alter column n set statistics 100",
                "alter table p2 set unlogged",
                "alter table a rename to z",
                "alter table a rename column n to m",
                "alter table b rename constraint b_n to b_m",
                "alter table p attach partition p2 for values from ('2027-01-01') to ('2028-01-01')",
                "alter table p detach partition p1",
                "alter table p add column o int",
                "drop table \"Odd, one\"",
                "drop table if exists p2, \"Odd, one\"",
                "drop table p",
                "drop index a_n",
                "alter index a_n rename to a_m",
                "drop view v",
                "refresh materialized view m",
                "comment on table a is 'x; y'",
                "comment on column public.a.n is 'it''s'",
                "comment on constraint b_n on b is 'x'",
                "insert into a values (1)",
                "update only a set n = 1",
                "delete from a",
                "truncate p, p2",
                "lock table a, p2 in share row exclusive mode",
                "lock p2",
                "analyze a",
                "cluster a using a_n",
                "reindex table a",
                "/* alter table b */ alter /* ; */ table -- x\n a add column o int"
            })
    void it_is_what_is_taken(String sql) {
        Workbench bench = new Workbench(temporary).run(THERE).write("V1__x.sql", "-- rowan\n\n" + sql + ";");
        Map<String, LockLevel> foretold = new TreeMap<>();
        for (PlannedLock lock : locks(bench)) {
            if (lock.size().isPresent()) {
                foretold.put(lock.table(), lock.level());
            }
        }
        Map<String, LockLevel> taken = Workbench.target().connection(connection -> taken(connection, sql));
        boolean partitions = foretold.containsKey("p");
        taken.keySet()
                .removeIf(table ->
                        !foretold.containsKey(table) && (weak(taken.get(table)) || (partitions && table.equals("p1"))));
        assertThat(foretold).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "SHARE_UPDATE_EXCLUSIVE, create index concurrently if not exists x on a (n)",
        "SHARE_UPDATE_EXCLUSIVE, drop index concurrently if exists a_n",
        "SHARE_UPDATE_EXCLUSIVE, reindex table concurrently a",
        "SHARE_UPDATE_EXCLUSIVE, vacuum (verbose) a",
        "ACCESS_EXCLUSIVE, vacuum full a",
        "EXCLUSIVE, refresh materialized view concurrently a",
        "ACCESS_EXCLUSIVE, create rule x as on insert to a do instead nothing",
    })
    void so_it_is_for_what_runs_outside_a_transaction(LockLevel level, String sql) {
        Workbench bench = new Workbench(temporary).run(THERE).write("V1__x.sql", sql);
        assertThat(locks(bench)).singleElement().satisfies(lock -> {
            assertThat(lock.level()).isEqualTo(level);
            assertThat(lock.table()).isEqualTo("a");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1",
                "do $$ begin drop table a; end $$",
                "set lock_timeout = '1s'",
                "create extension citext",
                "comment on schema public is 'x'",
                "create view w as select * from a",
                "vacuum",
                "cluster",
                "alter table",
                "drop table"
            })
    void of_others_nothing_is_told(String sql) {
        assertThat(locks(new Workbench(temporary).run(THERE).write("V1__x.sql", sql)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MOMENT   | alter table a add column o int",
                "MOMENT   | alter table a add column o int default 7",
                "MOMENT   | alter table a add column o timestamptz default now()",
                "MOMENT   | alter table a add constraint x check (n > 0) not valid",
                "MOMENT   | alter table a add constraint x unique using index a_t",
                "MOMENT   | alter table a drop column n",
                "MOMENT   | alter table a set (fillfactor = 80)",
                "MOMENT   | update a set n = 1",
                "READS    | alter table a add constraint x check (n > 0)",
                "READS    | alter table b add foreign key (id) references a",
                "READS    | alter table a add constraint x unique (n)",
                "READS    | alter table a alter n set not null, add column o int",
                "READS    | alter table b validate constraint b_late",
                "READS    | alter table a add column o int default 7 check (o > 0)",
                "READS    | create index on a (n)",
                "REWRITES | alter table a alter column n type bigint using n::bigint",
                "REWRITES | alter table a alter n set data type text",
                "REWRITES | alter table a add column if not exists o uuid default gen_random_uuid()",
                "REWRITES | alter table a add o int generated always as (n + 1) stored",
                "REWRITES | alter table a add o int generated by default as identity",
                "REWRITES | alter table p2 set unlogged",
                "REWRITES | cluster a using a_n",
            })
    void what_is_done_with_the_rows_is_foretold(Effort effort, String sql) {
        Workbench bench = new Workbench(temporary).run(THERE).write("V1__x.sql", sql);
        assertThat(statement(bench).effort()).isEqualTo(effort);
        String table = sql.contains(" p2 ") ? "'p2'" : "'a'";
        String before = Workbench.ask("select pg_relation_filenode(" + table + ")");
        bench.run(sql);
        String after = Workbench.ask("select pg_relation_filenode(" + table + ")");
        assertThat(after.equals(before)).as("stays where it is").isEqualTo(effort != Effort.REWRITES);
    }

    private static PlannedStatement statement(Workbench bench) {
        return bench.folder()
                .plan(Workbench.target(), MigrateOptions.DEFAULT)
                .files()
                .get(0)
                .statements()
                .get(0);
    }

    private static List<PlannedLock> locks(Workbench bench) {
        return statement(bench).locks();
    }

    private static Map<String, LockLevel> taken(Connection connection, String sql) throws SQLException {
        Map<String, LockLevel> taken = new TreeMap<>();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(BEFORE);
            statement.execute(sql);
            try (ResultSet rows = statement.executeQuery(TAKEN)) {
                while (rows.next()) {
                    taken.merge(rows.getString(1), level(rows.getString(2)), (a, b) -> a.compareTo(b) > 0 ? a : b);
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return taken;
    }

    /** {@code ShareUpdateExclusiveLock} is SHARE UPDATE EXCLUSIVE. */
    private static LockLevel level(String mode) {
        String words = mode.replaceFirst("Lock$", "").replaceAll("(?<=[a-z])(?=[A-Z])", "_");
        return LockLevel.valueOf(words.toUpperCase(Locale.ROOT));
    }

    private static boolean weak(LockLevel level) {
        return level.compareTo(LockLevel.ROW_SHARE) <= 0;
    }
}
