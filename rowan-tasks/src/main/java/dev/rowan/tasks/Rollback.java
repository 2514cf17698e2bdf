package dev.rowan.tasks;

import dev.rowan.migrate.MigrationFolder;
import dev.rowan.migrate.report.MigrateReport;
import dev.rowan.migrate.report.RollbackOptions;
import dev.rowan.tasks.TaskException.Reason;
import java.util.function.Consumer;

/** Takes back the migrations that were applied last. */
public final class Rollback {
    private Rollback() {}

    /**
     * Takes the last ones back, latest first, when no row and no value is lost.
     *
     * @param project whose database it is
     * @param steps how many, at least 1
     * @param progress is told of each file before it is taken back, and of waiting
     * @return what was taken back
     * @throws TaskException when the number or the project is not understood
     * @throws dev.rowan.problem.RowanException as {@link #run(Project, RollbackOptions, Consumer)}
     */
    public static MigrateReport run(Project project, int steps, Consumer<String> progress) {
        if (steps < 1) {
            throw new TaskException(Reason.MISUNDERSTOOD, "a rollback takes back 1 migration or more; found " + steps);
        }
        return run(project, RollbackOptions.DEFAULT.steps(steps), progress);
    }

    /**
     * Takes them back, latest first.
     *
     * @param project whose database it is
     * @param options how far, and what may be lost
     * @param progress is told of each file before it is taken back, and of waiting
     * @return what was taken back
     * @throws TaskException when the project is not understood
     * @throws dev.rowan.problem.RowanException when an undo file is missing or fails, rows or values would be lost, no such
     *     version is applied, or the database cannot be reached
     */
    public static MigrateReport run(Project project, RollbackOptions options, Consumer<String> progress) {
        return Databases.own(
                project,
                progress,
                database -> MigrationFolder.at(project.migrations()).rollback(database, options, progress));
    }
}
