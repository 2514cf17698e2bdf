package dev.rowan.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.migrate.report.StatusReport.Entry;
import dev.rowan.migrate.report.StatusReport.State;
import dev.rowan.postgres.Postgres;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrators that are killed at any moment, and sometimes their sessions with them: the next one goes on, and all is whole. */
class KilledMigratorsTest {
    private static final int KILLS = Integer.getInteger("rowan.kills", 10);
    private static final int ROWS = 100_000;

    @TempDir
    private Path temporary;

    @Test
    void whoever_is_killed_leaves_nothing_half_done() throws Exception {
        long seed = Long.getLong("rowan.seed", System.nanoTime());
        System.out.println("KilledMigratorsTest: " + KILLS + " kills, -Drowan.seed=" + seed);
        Random random = new Random(seed);
        int kills = 0;
        for (int round = 0; kills < KILLS; round++) {
            Workbench bench = files(new Workbench(temporary.resolve("round" + round)));
            String url = Workbench.SERVER.newDatabaseUrl();
            for (int i = random.nextInt(4); i >= 0 && kills < KILLS; i--) {
                kill(bench, url, random);
                kills++;
            }
            try (Postgres target = Postgres.connect(url, Workbench.SERVER.user(), "")) {
                bench.folder().migrate(target, step -> {});
                whole(bench, target);
            }
        }
    }

    private static Workbench files(Workbench bench) {
        return bench.write("V1__a.sql", "create table a (id int primary key, b int, c int);")
                .write("V2__rows.sql", "insert into a select i, i, null from generate_series(1, " + ROWS + ") i;")
                .write("V3__index.sql", "create index concurrently if not exists a_b_idx on a (b);")
                .write(
                        "V4__fill.sql",
                        "-- repeat until no row changes\nupdate a set c = b where id in"
                                + " (select id from a where c is null limit 20000);")
                .write("V5__check.sql", "alter table a add constraint a_c_check check (c > 0) not valid;")
                .write("V6__index.sql", "create unique index concurrently if not exists a_c_key on a (c);")
                .write("V7__validate.sql", "alter table a validate constraint a_c_check;")
                .write("V8__key.sql", "alter table a add constraint a_c_key unique using index a_c_key;");
    }

    private static void kill(Workbench bench, String url, Random random) throws Exception {
        Process process = MigrateProcess.start(url, Workbench.SERVER.user(), bench.path());
        try (BufferedReader told = process.errorReader()) {
            told.readLine();
            Thread.sleep(random.nextInt(500));
        }
        process.destroyForcibly().waitFor();
        if (random.nextBoolean()) {
            try (Postgres target = Postgres.connect(url, Workbench.SERVER.user(), "")) {
                target.connection(connection -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                                + " where datname = current_database() and pid <> pg_backend_pid()");
                    }
                });
            }
        }
    }

    private static void whole(Workbench bench, Postgres target) {
        assertThat(bench.folder().status(target).migrations())
                .hasSize(8)
                .extracting(Entry::state)
                .containsOnly(State.APPLIED);
        assertThat(ask(target, "select count(*) from a where c = id")).isEqualTo(ROWS);
        assertThat(ask(target, "select count(*) from pg_index where not indisvalid"))
                .isZero();
        assertThat(ask(target, "select count(*) from pg_constraint where conrelid = 'a'::regclass and convalidated"))
                .isGreaterThanOrEqualTo(3);
        assertThat(ask(target, "select count(*) from pg_indexes where tablename = 'a'"))
                .isEqualTo(3);
    }

    private static long ask(Postgres target, String query) {
        return target.connection(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }
}
