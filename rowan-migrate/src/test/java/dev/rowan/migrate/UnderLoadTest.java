package dev.rowan.migrate;

import static dev.rowan.type.Scalar.INTEGER;
import static dev.rowan.type.Scalar.TEXT;
import static dev.rowan.type.Scalar.UUID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.migrate.report.MigrateOptions;
import dev.rowan.migrate.sync.Drawing;
import dev.rowan.model.OnDelete;
import dev.rowan.type.EnumType;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations while others read and write: nobody waits for long. */
class UnderLoadTest {
    private static final int ROWS = 200_000;
    private static final Duration PATIENCE = Duration.ofMillis(100);
    private static final long LONG = TimeUnit.SECONDS.toMillis(2);

    enum Colour {
        RED,
        GREEN
    }

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicBoolean done = new AtomicBoolean();

    @TempDir
    private Path temporary;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(temporary);
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void no_step_holds_up_readers_and_writers() throws Exception {
        Drawing groups = Drawing.of("groups");
        bench.generate(
                "first",
                groups,
                Drawing.of("users").has("name", TEXT).has("age", INTEGER).has("group_id", UUID));
        bench.migrate();
        bench.run(
                "insert into users select gen_random_uuid(), 'name ' || i, i from generate_series(1, " + ROWS + ") i");
        Drawing users = Drawing.of("users")
                .needs("name", TEXT)
                .needs("age", INTEGER)
                .has("group_id", UUID)
                .has("colour", new EnumType(Colour.class))
                .unique("name")
                .pointsTo("groups", "group_id", OnDelete.CASCADE);
        bench.generate("second", groups, users);
        Future<Long> reading = longest("select count(*) from users where age = 5 limit 1");
        Future<Long> writing = longest("insert into users values (gen_random_uuid(), gen_random_uuid()::text, 1)");
        bench.folder()
                .migrate(
                        Workbench.target(),
                        MigrateOptions.DEFAULT.lockTimeout(PATIENCE).tries(100),
                        step -> {});
        done.set(true);
        System.out.println("UnderLoadTest: a reader waited for " + reading.get() + " ms at most, a writer for "
                + writing.get() + " ms");
        assertThat(reading.get()).isLessThan(LONG);
        assertThat(writing.get()).isLessThan(LONG);
        assertThat(bench.check(groups, users).agrees()).isTrue();
    }

    /** A strong lock that waits for somebody holds up everybody who comes after it: so it waits briefly, again and again. */
    @Test
    void a_step_that_waits_lets_others_pass() throws Exception {
        bench.write("V1__a.sql", "create table users (id int);");
        bench.migrate();
        bench.write("V2__b.sql", "alter table users add column name text;");
        Future<?> holding = holding("select count(*) from users");
        Thread.sleep(200);
        Future<Long> reading = longest("select count(*) from users");
        bench.folder()
                .migrate(
                        Workbench.target(),
                        MigrateOptions.DEFAULT.lockTimeout(PATIENCE).tries(100),
                        step -> {});
        done.set(true);
        holding.get();
        assertThat(reading.get()).isLessThan(LONG);
        assertThat(Workbench.ask("select count(name) from users")).isEqualTo("0");
    }

    @Test
    void rows_that_are_filled_while_somebody_holds_one_let_others_pass() throws Exception {
        bench.write("V1__a.sql", "create table users (id int primary key, name text);");
        bench.migrate();
        bench.run("insert into users select n from generate_series(1, 1000) n");
        bench.write(
                "V2__b.sql",
                "-- repeat until no row changes\nupdate users set name = 'x' where ctid = any(array("
                        + "select ctid from users where name is null limit 700));");
        Future<?> holding = holding("select from users where id = 900 for update");
        Thread.sleep(200);
        Future<Long> writing = longest("select from users where id = 800 for update");
        bench.folder()
                .migrate(
                        Workbench.target(),
                        MigrateOptions.DEFAULT.lockTimeout(PATIENCE).tries(100),
                        step -> {});
        done.set(true);
        holding.get();
        assertThat(writing.get()).isLessThan(LONG);
        assertThat(Workbench.ask("select count(name) from users")).isEqualTo("1000");
    }

    /** Holds what a statement locks for four seconds. */
    private Future<?> holding(String sql) {
        return threads.submit(() -> {
            Workbench.target().connection(connection -> {
                connection.setAutoCommit(false);
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql + "; select pg_sleep(4)");
                }
                connection.commit();
                connection.setAutoCommit(true);
            });
        });
    }

    /** How long the slowest of many took, in milliseconds. */
    private Future<Long> longest(String sql) {
        return threads.submit(() -> {
            long longest = 0;
            while (!done.get()) {
                long begin = System.nanoTime();
                bench.run(sql);
                longest = Math.max(longest, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
            }
            return longest;
        });
    }
}
