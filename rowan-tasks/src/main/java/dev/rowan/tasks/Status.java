package dev.rowan.tasks;

import dev.rowan.migrate.MigrationFolder;
import dev.rowan.migrate.report.StatusReport;
import java.util.function.Consumer;

/** Tells how the project's database stands to its migrations. */
public final class Status {
    private Status() {}

    /**
     * Tells it. Changes nothing.
     *
     * @param project whose database it is
     * @param progress is told of waiting
     * @return every migration and its state
     * @throws TaskException when the project is not understood
     * @throws dev.rowan.problem.RowanException when the folder cannot be read, or the database cannot be reached
     */
    public static StatusReport run(Project project, Consumer<String> progress) {
        return Databases.own(
                project,
                progress,
                database -> MigrationFolder.at(project.migrations()).status(database));
    }
}
