package dev.rowan.tasks;

import dev.rowan.migrate.MigrationFolder;
import dev.rowan.migrate.report.MigrateOptions;
import dev.rowan.migrate.report.MigratePlan;
import dev.rowan.migrate.report.MigrateReport;
import java.util.function.Consumer;

/** Applies the migrations that the project's database does not have yet. */
public final class Migrate {
    private Migrate() {}

    /**
     * Applies them, in order of versions.
     *
     * @param project whose database it is
     * @param options how far, and how patiently
     * @param progress is told of each file before it is applied, and of waiting
     * @return what was applied
     * @throws TaskException when the project is not understood
     * @throws dev.rowan.problem.RowanException when a file fails, was edited or is gone, or the database cannot be reached
     */
    public static MigrateReport run(Project project, MigrateOptions options, Consumer<String> progress) {
        return Databases.own(
                project,
                progress,
                database -> MigrationFolder.at(project.migrations()).migrate(database, options, progress));
    }

    /**
     * Tells what {@link #run} would do, and applies nothing.
     *
     * @param project whose database it is
     * @param options how far
     * @param progress is told of waiting for the embedded server
     * @return what would be applied, and what stands in the way
     * @throws TaskException when the project is not understood
     * @throws dev.rowan.problem.RowanException when a file cannot be read, or the database cannot be reached
     */
    public static MigratePlan plan(Project project, MigrateOptions options, Consumer<String> progress) {
        return Databases.own(
                project,
                progress,
                database -> MigrationFolder.at(project.migrations()).plan(database, options));
    }
}
