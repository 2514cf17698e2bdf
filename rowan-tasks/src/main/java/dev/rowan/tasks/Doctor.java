package dev.rowan.tasks;

import dev.rowan.Rowan;
import dev.rowan.migrate.MigrationFolder;
import dev.rowan.problem.MigrationException;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Resource;
import dev.rowan.tasks.TaskException.Reason;
import dev.rowan.tasks.doctor.Examination;
import dev.rowan.tasks.doctor.patient.Drafted;
import dev.rowan.tasks.report.DoctorReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Looks for what ails a project and its database. */
public final class Doctor {
    private Doctor() {}

    /**
     * Examines them, and changes nothing.
     *
     * @param project whose classes are compiled and on this program's class path
     * @param progress is told of each step before it begins
     * @return what was found
     * @throws TaskException when the project is not understood
     * @throws dev.rowan.problem.RowanException when declarations are at fault, or the database cannot be reached
     */
    public static DoctorReport run(Project project, Consumer<String> progress) {
        Domain[] domains = Declared.domains(project);
        Declared.models(project);
        Drafted drafted = drafted(project, progress);
        List<? extends Resource<?>> resources = Arrays.stream(domains)
                .flatMap(domain -> domain.resources().stream())
                .map(Objects::requireNonNull)
                .toList();
        return Databases.own(project, progress, database -> {
            progress.accept("examining the database");
            var status = MigrationFolder.at(project.migrations()).status(database);
            try (Rowan rowan = Rowan.open(database, domains)) {
                return Examination.of(database, rowan, resources, drafted, status);
            }
        });
    }

    private static Drafted drafted(Project project, Consumer<String> progress) {
        if (!hasMigrations(project.migrations())) {
            return Drafted.NONE;
        }
        try {
            return new Drafted(CheckMigrations.run(project, progress), null);
        } catch (MigrationException failure) {
            return new Drafted(null, failure.getMessage());
        }
    }

    private static boolean hasMigrations(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".sql"));
        } catch (IOException closed) {
            throw new TaskException(Reason.FAILED, folder + " cannot be read (" + closed.getMessage() + ")", closed);
        }
    }
}
