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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Applies migrations to one database and takes them back, each file whole or not at all. */
public final class Runner {
    private static final String FORBIDDEN = "42501";

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
            String wayOut = FORBIDDEN.equals(failure.getSQLState())
                    ? "; migrate as a user who owns the tables and may create others (grant create on schema … to …)"
                    : "";
            throw new StoreException("the migrations could not be run: " + Said.by(failure) + wayOut, failure);
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
        Script.of(file).run(connection, target);
        return true;
    }

    private boolean takeBack(Undoing undoing) throws SQLException {
        if (!journal.remove(undoing.applied().version())) {
            return false;
        }
        Script.of(undoing.script()).run(connection, target);
        return true;
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
