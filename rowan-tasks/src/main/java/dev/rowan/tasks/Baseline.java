package dev.rowan.tasks;

import dev.rowan.migrate.MigrationFolder;
import dev.rowan.migrate.report.MigrateReport;
import java.util.function.Consumer;

/** Adopts a database that others made. */
public final class Baseline {
    private Baseline() {}

    /**
     * Notes the migrations up to a version as applied, and runs none of them.
     *
     * @param project whose database it is
     * @param version the last of them, as in its file's name
     * @param progress is told of waiting
     * @return what was noted
     * @throws TaskException when the project is not understood
     * @throws dev.rowan.problem.RowanException when there is no such version, the database is empty or has migrations
     *     already, or cannot be reached
     */
    public static MigrateReport run(Project project, String version, Consumer<String> progress) {
        return Databases.own(
                project,
                progress,
                database -> MigrationFolder.at(project.migrations()).baseline(database, version, progress));
    }
}
