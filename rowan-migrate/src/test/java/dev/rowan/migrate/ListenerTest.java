package dev.rowan.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.migrate.report.MigrateEvent;
import dev.rowan.migrate.report.MigrateEvent.BatchDone;
import dev.rowan.migrate.report.MigrateEvent.FileBegun;
import dev.rowan.migrate.report.MigrateEvent.FileEnded;
import dev.rowan.migrate.report.MigrateEvent.StatementBegun;
import dev.rowan.migrate.report.MigrateEvent.StatementEnded;
import dev.rowan.migrate.report.MigrateEvent.StatementRuns;
import dev.rowan.migrate.report.MigrateOptions;
import dev.rowan.migrate.report.MigrateReport;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a listener is told while migrations are applied. */
class ListenerTest {
    @TempDir
    private Path temporary;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(temporary);
        bench.write("V1__a.sql", "create table a (id int, b int);\n\ninsert into a select generate_series(1, 5);");
    }

    @Test
    void it_is_told_of_files_statements_and_batches_in_order() {
        bench.write(
                "V2__b.sql",
                "-- repeat until no row changes\nupdate a set b = id where ctid in"
                        + " (select ctid from a where b is null limit 2);");
        List<MigrateEvent> told = new ArrayList<>();
        migrate(told::add);
        assertThat(told.stream().map(ListenerTest::timeless))
                .containsExactly(
                        new FileBegun("V1__a.sql"),
                        new StatementBegun("V1__a.sql", 1, "create table a (id int, b int)"),
                        new StatementEnded("V1__a.sql", 1, Duration.ZERO),
                        new StatementBegun("V1__a.sql", 3, "insert into a select generate_series(1, 5)"),
                        new StatementEnded("V1__a.sql", 3, Duration.ZERO),
                        new FileEnded("V1__a.sql", Duration.ZERO),
                        new FileBegun("V2__b.sql"),
                        new StatementBegun(
                                "V2__b.sql",
                                2,
                                "update a set b = id where ctid in (select ctid from a where b is null limit 2)"),
                        new BatchDone("V2__b.sql", 2, 2),
                        new BatchDone("V2__b.sql", 2, 4),
                        new BatchDone("V2__b.sql", 2, 5),
                        new StatementEnded("V2__b.sql", 2, Duration.ZERO),
                        new FileEnded("V2__b.sql", Duration.ZERO));
    }

    @Test
    void an_index_that_takes_its_time_is_told_with_its_phase() throws Exception {
        bench.migrate();
        bench.write("V2__i.sql", "create index concurrently a_id on a (id);");
        StatementRuns told = toldWhile("insert into a values (6)");
        assertThat(told.file()).isEqualTo("V2__i.sql");
        assertThat(told.line()).isEqualTo(1);
        assertThat(told.since()).isGreaterThan(Duration.ofSeconds(1));
        assertThat(told.phase()).hasValue("waiting for writers before build for 1 others");
    }

    @Test
    void another_statement_that_takes_its_time_is_told_without_a_phase() throws Exception {
        bench.write("V2__w.sql", "\nselect pg_advisory_xact_lock(7);");
        StatementRuns told = toldWhile("select pg_advisory_xact_lock(7)");
        assertThat(told.line()).isEqualTo(2);
        assertThat(told.phase()).isEmpty();
    }

    /** Migrates while another transaction holds what is waited for, until that was told. */
    private StatementRuns toldWhile(String sql) throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        List<StatementRuns> runs = new ArrayList<>();
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Runnable holding = () -> Workbench.target().connection(connection -> {
                hold(connection, sql, held, told);
            });
            Future<?> other = pool.submit(holding);
            held.await();
            migrate(event -> {
                if (event instanceof StatementRuns each) {
                    runs.add(each);
                    told.countDown();
                }
            });
            other.get();
            return runs.get(0);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void hold(Connection connection, String sql, CountDownLatch held, CountDownLatch told)
            throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            held.countDown();
            told.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static MigrateEvent timeless(MigrateEvent event) {
        if (event instanceof StatementEnded ended) {
            return new StatementEnded(ended.file(), ended.line(), Duration.ZERO);
        }
        return event instanceof FileEnded ended ? new FileEnded(ended.file(), Duration.ZERO) : event;
    }

    private MigrateReport migrate(Consumer<MigrateEvent> listener) {
        return bench.folder().migrate(Workbench.target(), MigrateOptions.DEFAULT.listener(listener), step -> {});
    }
}
