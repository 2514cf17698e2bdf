package dev.rowan.tasks;

import dev.rowan.migrate.MigrationFolder;
import dev.rowan.migrate.report.GenerateOptions;
import dev.rowan.migrate.report.GenerateReport;
import dev.rowan.model.ResourceModel;
import dev.rowan.tasks.TaskException.Reason;
import java.util.List;
import java.util.function.Consumer;

/** Writes the migration from what the migrations make to what the resources declare. */
public final class GenerateMigrations {
    private GenerateMigrations() {}

    /**
     * Writes it, and its undo; nothing when there is no difference.
     *
     * @param project whose classes are compiled and on this program's class path
     * @param name such as {@code create_user_groups_join_table}
     * @param options what it may do
     * @param progress is told of each step before it begins
     * @return what was written
     * @throws TaskException when the name or the project is not understood
     * @throws dev.rowan.problem.RowanException when declarations are at fault, a difference would lose data, or the scratch
     *     database fails
     */
    public static GenerateReport run(Project project, String name, GenerateOptions options, Consumer<String> progress) {
        try {
            MigrationFolder.requireName(name);
        } catch (IllegalArgumentException wrong) {
            throw new TaskException(Reason.MISUNDERSTOOD, String.valueOf(wrong.getMessage()), wrong);
        }
        List<ResourceModel> models = Declared.models(project);
        progress.accept("comparing migrations and resources on a scratch database");
        return Databases.scratch(
                project,
                progress,
                scratch -> MigrationFolder.at(project.migrations()).generate(name, models, options, scratch));
    }
}
