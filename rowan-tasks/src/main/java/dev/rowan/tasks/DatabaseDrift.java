package dev.rowan.tasks;

import dev.rowan.Rowan;
import dev.rowan.migrate.Migrations;
import dev.rowan.migrate.report.DriftReport;
import dev.rowan.resource.Domain;
import java.util.function.Consumer;

/** Tells how the project's database differs from its resources. */
public final class DatabaseDrift {
    private DatabaseDrift() {}

    /**
     * Compares them, and changes nothing.
     *
     * @param project whose classes are compiled and on this program's class path
     * @param progress is told of waiting
     * @return how they differ
     * @throws TaskException when the project is not understood
     * @throws dev.rowan.problem.RowanException when declarations are at fault, or the database cannot be reached
     */
    public static DriftReport run(Project project, Consumer<String> progress) {
        Declared.models(project);
        Domain[] domains = Declared.domains(project);
        return Databases.own(project, progress, database -> {
            try (Rowan rowan = Rowan.open(database, domains)) {
                return Migrations.drift(rowan);
            }
        });
    }
}
