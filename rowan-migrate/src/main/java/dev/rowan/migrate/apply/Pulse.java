package dev.rowan.migrate.apply;

import dev.rowan.migrate.apply.Telling.AtWork;
import dev.rowan.migrate.place.Whole.Work;
import dev.rowan.postgres.Postgres;
import dev.rowan.problem.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells every two seconds that a statement is still running, and how far the index is that it builds. */
final class Pulse {
    private static final Duration BEAT = Duration.ofSeconds(2);

    private static final String PHASE = """
            select phase || case
                when phase ~ 'scan|loading|sorting' and greatest(blocks_total, tuples_total) > 0
                then ', ' || case when blocks_total > 0 then 100 * blocks_done / blocks_total
                  else 100 * tuples_done / tuples_total end || ' %'
                when phase ~ 'wait' and lockers_total > 0 then ' for ' || lockers_total - lockers_done || ' others'
                else '' end
            from pg_catalog.pg_stat_progress_create_index where pid = ?""";

    private final Telling telling;
    private final Postgres store;
    private final int worker;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread clock = new Thread(this::tick, "rowan-migrate-pulse");

    /** While the work goes on, which is done on a connection of a store that may have another. */
    static <T> T during(Telling telling, Postgres store, Connection worker, Work<T> work) throws SQLException {
        if (telling == Telling.NOBODY) {
            return work.run();
        }
        Pulse pulse = new Pulse(telling, store, number(worker));
        pulse.clock.setDaemon(true);
        pulse.clock.start();
        try {
            return work.run();
        } finally {
            pulse.stop();
        }
    }

    /** By which the server knows the connection. */
    private static int number(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select pg_catalog.pg_backend_pid()")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Pulse(Telling telling, Postgres store, int worker) {
        this.telling = telling;
        this.store = store;
        this.worker = worker;
    }

    private void tick() {
        try {
            while (!end.await(BEAT.toMillis(), TimeUnit.MILLISECONDS)) {
                beat();
            }
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() {
        AtWork work = telling.current();
        if (work != null && work.since().compareTo(BEAT.dividedBy(2)) > 0) {
            boolean index = Outside.index(work.line().sql()) != null;
            telling.runs(work, index ? phase() : Optional.empty());
        }
    }

    /** A pool may have no second connection: then the phase is not known. */
    private Optional<String> phase() {
        try {
            return store.connection(this::phase);
        } catch (StoreException none) {
            return Optional.empty();
        }
    }

    private Optional<String> phase(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PHASE)) {
            statement.setInt(1, worker);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        }
    }

    private void stop() {
        end.countDown();
        try {
            clock.join(BEAT.toMillis());
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }
}
