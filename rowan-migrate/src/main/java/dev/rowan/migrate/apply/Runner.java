package dev.rowan.migrate.apply;

import dev.rowan.migrate.files.Folder;
import dev.rowan.migrate.files.Migration;
import dev.rowan.migrate.files.Version;
import dev.rowan.migrate.place.Said;
import dev.rowan.migrate.place.Target;
import dev.rowan.migrate.place.Whole;
import dev.rowan.migrate.place.Whole.Work;
import dev.rowan.migrate.report.MigrateOptions;
import dev.rowan.migrate.report.MigratePlan;
import dev.rowan.migrate.report.MigrateReport;
import dev.rowan.migrate.report.RollbackOptions;
import dev.rowan.migrate.report.StatusReport;
import dev.rowan.postgres.Postgres;
import dev.rowan.problem.MigrationException;
import dev.rowan.problem.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Applies migrations to one database and takes them back, each file whole or not at all. */
public final class Runner {
    private static final String FORBIDDEN = "42501";

    private final Folder migrations;
    private final Folder undo;
    private final Postgres store;
    private final Connection connection;
    private final Target target;
    private final Looking looking;
    private final Journal journal;

    private Runner(Folder migrations, Folder undo, Postgres store, Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            throw new MigrationException(
                    "migrations run in transactions of their own; migrate outside of any other", null);
        }
        this.migrations = migrations;
        this.undo = undo;
        this.store = store;
        this.connection = connection;
        this.target = Target.of(connection);
        this.looking = new Looking(connection, target);
        this.journal = new Journal(connection, target.schema());
    }

    /** What a runner does. */
    @FunctionalInterface
    public interface Job<T> {
        /**
         * Does it.
         *
         * @param runner on the database
         * @return its report
         * @throws SQLException when the database fails
         */
        T run(Runner runner) throws SQLException;
    }

    /**
     * Does a job on a database.
     *
     * @param migrations where the files lie
     * @param undo where those lie that take them back
     * @param store the database; outside of any transaction of this thread
     * @param job what is done
     * @param <T> its report
     * @return its report
     * @throws StoreException when the database fails
     * @throws MigrationException when the job cannot be done
     */
    public static <T> T on(Folder migrations, Folder undo, Postgres store, Job<T> job) {
        return store.connection(connection -> on(() -> job.run(new Runner(migrations, undo, store, connection))));
    }

    private static <T> T on(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException failure) {
            String wayOut = FORBIDDEN.equals(failure.getSQLState())
                    ? "; migrate as a user who owns the tables and may create others (grant create on schema … to …)"
                    : "";
            throw new StoreException("the migrations could not be run: " + Said.by(failure) + wayOut, failure);
        }
    }

    /**
     * Applies what is not applied. What stands in the way of it is asked first, as far as the files before it do not change it.
     *
     * @param options how far, and how patiently
     * @param progress is told of each file, and of waiting
     * @return what was applied
     * @throws SQLException when the database fails
     * @throws MigrationException when rows stand in the way of a file, it fails, or one that was applied is another now
     */
    public MigrateReport migrate(MigrateOptions options, Consumer<String> progress) throws SQLException {
        Map<Version, Migration> files = migrations.read();
        Bound bound = Bound.of(options.to(), files.keySet());
        return Turn.take(connection, progress, () -> {
            journal.make();
            Standing standing = Standing.of(files, journal.read());
            standing.refuseEdited();
            List<Migration> pending = bound.of(standing.pending());
            Preflight preflight = new Preflight(new Probing(looking));
            preflight.refuse(pending, "nothing was applied");
            Telling telling = options.listener().map(Telling::new).orElse(Telling.NOBODY);
            Applying applying = applying(options, progress, telling);
            List<String> done = new ArrayList<>();
            Pulse.during(telling, store, connection, () -> {
                for (Migration file : pending) {
                    progress.accept("apply " + file.file());
                    long begin = telling.fileBegun(file.file());
                    if (kept(done, () -> applying.apply(preflight.refuse(file)))) {
                        done.add(file.file());
                    }
                    telling.fileEnded(file.file(), begin);
                }
                return done;
            });
            return new MigrateReport(
                    done, Standing.of(files, journal.read()).pending().size());
        });
    }

    /**
     * Tells what {@link #migrate} would do. Changes nothing, and waits for nobody.
     *
     * @param options how far
     * @return what would be applied, and what stands in the way
     * @throws SQLException when the database fails
     * @throws MigrationException when a file cannot be read, or a question in it is wrong
     */
    public MigratePlan plan(MigrateOptions options) throws SQLException {
        Map<Version, Migration> files = migrations.read();
        Bound bound = Bound.of(options.to(), files.keySet());
        Standing standing = Standing.of(files, journal.read());
        return new Foreseeing(looking).plan(bound.of(standing.pending()), standing.objections());
    }

    private Applying applying(MigrateOptions options, Consumer<String> progress, Telling telling) {
        Patience patience = new Patience(options.lockTimeout(), options.tries(), progress);
        return new Applying(connection, target, journal, patience, telling);
    }

    /**
     * Notes files as applied that are not run: what they make is there already.
     *
     * @param version the last of them, as in its file's name
     * @param progress is told of waiting
     * @return what was noted
     * @throws SQLException when the database fails
     * @throws MigrationException when there is no such version, or the database is empty or has migrations
     */
    public MigrateReport baseline(String version, Consumer<String> progress) throws SQLException {
        Map<Version, Migration> files = migrations.read();
        List<Migration> there = Bound.of(Optional.of(version), files.keySet()).of(List.copyOf(files.values()));
        return Turn.take(connection, progress, () -> {
            List<String> noted = Whole.run(connection, () -> new Baseline(connection, target, journal).note(there));
            return new MigrateReport(noted, files.size() - noted.size());
        });
    }

    /**
     * Takes back what was applied last. What rows and values would be lost is told before.
     *
     * @param options how far, and what may be lost
     * @param progress is told of each file, and of waiting
     * @return what was taken back
     * @throws SQLException when the database fails
     * @throws MigrationException when there is no file that takes one back, rows or values would be lost, or it fails
     */
    public MigrateReport rollback(RollbackOptions options, Consumer<String> progress) throws SQLException {
        Map<Version, Migration> files = migrations.read();
        return Turn.take(connection, progress, () -> {
            List<Undoing> last = Undoing.of(options, journal.read(), undo);
            List<Migration> scripts = last.stream().map(Undoing::script).toList();
            Preflight preflight = new Preflight(new Probing(looking));
            preflight.refuse(scripts, "nothing was taken back");
            new Losses(looking).refuse(scripts, options.allowDrop());
            List<String> done = new ArrayList<>();
            Applying applying = applying(MigrateOptions.DEFAULT, progress, Telling.NOBODY);
            for (Undoing each : last) {
                progress.accept("take back " + each.applied().file());
                if (kept(done, () -> applying.takeBack(preflight.refuse(each)))) {
                    done.add(each.applied().file());
                }
            }
            return new MigrateReport(
                    done, Standing.of(files, journal.read()).pending().size());
        });
    }

    /**
     * Tells how the database stands. Changes nothing.
     *
     * @return every migration
     * @throws SQLException when the database fails
     */
    public StatusReport status() throws SQLException {
        return Standing.of(migrations.read(), journal.read()).report();
    }

    private static boolean kept(List<String> done, Work<Boolean> work) throws SQLException {
        try {
            return work.run();
        } catch (MigrationException failure) {
            String before = done.isEmpty() ? "" : "; done before it, and kept: " + String.join(", ", done);
            throw new MigrationException(
                    failure.getMessage() + "\nnothing of this file was kept" + before, failure.getCause());
        }
    }
}
