package dev.rowan.tasks.doctor.declared;

import dev.rowan.migrate.report.StatusReport.Entry;
import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.report.Diagnosis;
import java.util.stream.Stream;

/** Migrations and a database that do not go together. */
final class MigrationStates implements Ailment {
    @Override
    public String name() {
        return "migrations";
    }

    @Override
    public Stream<Diagnosis> examine(Patient patient) {
        return patient.status().migrations().stream().flatMap(this::diagnosis);
    }

    private Stream<Diagnosis> diagnosis(Entry entry) {
        String file = entry.file();
        return switch (entry.state()) {
            case APPLIED -> Stream.empty();
            case PENDING -> Stream.of(problem(file, "is not applied to the database", "./rowan migrate"));
            case LATE ->
                Stream.of(problem(
                        file,
                        "is not applied to the database, though a later one is: it came with another branch",
                        "./rowan migrate"));
            case UNFINISHED ->
                Stream.of(
                        problem(file, "was begun, and its end was not seen", "./rowan migrate, which goes on with it"));
            case EDITED ->
                Stream.of(problem(
                        file,
                        "was edited after it was applied: other databases get what this one has not",
                        "git checkout the file as it was, and write the change as a new migration"));
            case MISSING ->
                Stream.of(problem(
                        file,
                        "was applied, and its file is gone: other databases do not get what this one has",
                        "bring the file back"));
        };
    }
}
