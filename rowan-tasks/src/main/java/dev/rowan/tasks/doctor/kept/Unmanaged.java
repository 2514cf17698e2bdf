package dev.rowan.tasks.doctor.kept;

import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.report.Diagnosis;
import java.util.List;
import java.util.stream.Stream;

/** What is in the database and no resource declares. Columns are {@link UnusedColumn}'s. */
final class Unmanaged implements Ailment {
    @Override
    public String name() {
        return "unmanaged";
    }

    @Override
    public Stream<Diagnosis> examine(Patient patient) {
        List<String> objects = patient.drift().unmanaged().stream()
                .filter(object -> !object.startsWith("column "))
                .toList();
        return objects.isEmpty() || !patient.settled()
                ? Stream.empty()
                : Stream.of(hint(
                        "the database",
                        "holds what no resource declares: " + String.join(", ", objects),
                        "nothing, where others use it; else drop it in a migration of your own, or declare it:"
                                + " ./rowan gen resources --tables NAME"));
    }
}
