package dev.rowan.tasks;

import dev.rowan.Rowan;
import dev.rowan.migrate.Migrations;
import dev.rowan.migrate.report.SyncReport;
import dev.rowan.resource.Domain;
import java.util.function.Consumer;

/** Brings the project's database to its resources directly, without files. */
public final class SyncDatabase {
    private SyncDatabase() {}

    /**
     * Brings it there; what would lose data is refused.
     *
     * @param project whose classes are compiled and on this program's class path
     * @param progress is told of waiting
     * @return what was done
     * @throws TaskException when the project is not understood
     * @throws dev.rowan.problem.RowanException when declarations are at fault, or the database differs in a way that is not
     *     changed, or cannot be reached
     */
    public static SyncReport run(Project project, Consumer<String> progress) {
        Declared.models(project);
        Domain[] domains = Declared.domains(project);
        return Databases.own(project, progress, database -> {
            try (Rowan rowan = Rowan.open(database, domains)) {
                return Migrations.sync(rowan);
            }
        });
    }
}
