package dev.rowan.tasks;

import dev.rowan.migrate.MigrationFolder;
import dev.rowan.migrate.report.CheckReport;
import dev.rowan.model.ResourceModel;
import java.util.List;
import java.util.function.Consumer;

/** Compares what the migrations make with what the resources declare. */
public final class CheckMigrations {
    private CheckMigrations() {}

    /**
     * Compares them. Writes nothing.
     *
     * @param project whose classes are compiled and on this program's class path
     * @param progress is told of each step before it begins
     * @return the differences
     * @throws TaskException when the project is not understood
     * @throws dev.rowan.problem.RowanException when declarations or migrations are at fault, or the scratch database fails
     */
    public static CheckReport run(Project project, Consumer<String> progress) {
        List<ResourceModel> models = Declared.models(project);
        progress.accept("comparing migrations and resources on a scratch database");
        return Databases.scratch(
                project,
                progress,
                scratch -> MigrationFolder.at(project.migrations()).check(models, scratch));
    }
}
