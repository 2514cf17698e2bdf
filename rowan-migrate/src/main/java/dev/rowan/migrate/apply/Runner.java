package dev.rowan.migrate.apply;

import dev.rowan.migrate.files.Folder;
import dev.rowan.migrate.files.Migration;
import dev.rowan.migrate.files.Version;
import dev.rowan.migrate.place.Said;
import dev.rowan.migrate.place.Target;
import dev.rowan.migrate.place.Whole;
import dev.rowan.migrate.place.Whole.Work;
import dev.rowan.migrate.report.MigrateReport;
import dev.rowan.migrate.report.StatusReport;
import dev.rowan.problem.MigrationException;
import dev.rowan.problem.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Applies migrations to one database and takes them back, each file whole or not at all. */
public final class Runner {
    private final Folder migrations;
    private final Folder undo;
    private final Connection connection;
    private final Target target;
    private final Journal journal;

    private Runner(Folder migrations, Folder undo, Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            throw new MigrationException(
                    "migrations run in transactions of their own; migrate outside of any other", null);
        }
        this.migrations = migrations;
        this.undo = undo;
        this.connection = connection;
        this.target = Target.of(connection);
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
     * @param connection that commits each statement; for this job alone
     * @param job what is done
     * @param <T> its report
     * @return its report
     * @throws StoreException when the database fails
     * @throws MigrationException when the job cannot be done
     */
    public static <T> T on(Folder migrations, Folder undo, Connection connection, Job<T> job) {
        try {
            return job.run(new Runner(migrations, undo, connection));
        } catch (SQLException failure) {
            throw new StoreException("the migrations could not be run: " + Said.by(failure), failure);
        }
    }

    /**
     * Applies what is not applied.
     *
     * @param progress is told of each file, and of waiting
     * @return what was applied
     * @throws SQLException when the database fails
     * @throws MigrationException when a file fails, or one that was applied is another now
     */
    public MigrateReport migrate(Consumer<String> progress) throws SQLException {
        Map<Version, Migration> files = migrations.read();
        return Turn.take(connection, progress, () -> {
            journal.make();
            Standing standing = Standing.of(files, journal.read());
            standing.refuseEdited();
            List<String> done = new ArrayList<>();
            for (Migration file : standing.pending()) {
                progress.accept("apply " + file.file());
                if (whole(file, done, () -> apply(file))) {
                    done.add(file.file());
                }
            }
            return new MigrateReport(done, 0);
        });
    }

    /**
     * Takes back what was applied last.
     *
     * @param steps how many files, at least 1
     * @param progress is told of each file, and of waiting
     * @return what was taken back
     * @throws SQLException when the database fails
     * @throws MigrationException when there is no file that takes one back, or it fails
     */
    public MigrateReport rollback(int steps, Consumer<String> progress) throws SQLException {
        Map<Version, Migration> files = migrations.read();
        return Turn.take(connection, progress, () -> {
            List<Undoing> last = Undoing.ofLast(steps, journal.read(), undo);
            List<String> done = new ArrayList<>();
            for (Undoing each : last) {
                progress.accept("take back " + each.applied().file());
                if (whole(each.script(), done, () -> takeBack(each))) {
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

    private boolean apply(Migration file) throws SQLException {
        if (!journal.add(file)) {
            return false;
        }
        run(file);
        return true;
    }

    private boolean takeBack(Undoing undoing) throws SQLException {
        if (!journal.remove(undoing.applied().version())) {
            return false;
        }
        run(undoing.script());
        return true;
    }

    /** A file may set the path by which its own names are found; the next one begins anew. */
    private void run(Migration file) throws SQLException {
        Script.of(file).run(connection);
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_catalog.set_config('search_path', ?, false)")) {
            statement.setString(1, target.searchPath());
            statement.execute();
        }
    }

    private boolean whole(Migration file, List<String> done, Work<Boolean> work) throws SQLException {
        try {
            return Whole.run(connection, work);
        } catch (MigrationException failure) {
            throw new MigrationException(failure.getMessage() + "\n" + kept(done), failure.getCause());
        } catch (SQLException late) {
            throw new MigrationException(file.file() + ": " + Said.by(late) + "\n" + kept(done), late);
        }
    }

    private static String kept(List<String> done) {
        String before = done.isEmpty() ? "" : "; done before it, and kept: " + String.join(", ", done);
        return "nothing of this file was kept" + before;
    }
}
