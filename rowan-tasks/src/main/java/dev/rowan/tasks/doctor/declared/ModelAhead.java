package dev.rowan.tasks.doctor.declared;

import dev.rowan.migrate.report.CheckReport;
import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.report.Diagnosis;
import java.util.stream.Stream;

/** Migrations that fail in their order, or do not make what is declared. */
final class ModelAhead implements Ailment {
    private static final String PLACE = "the migrations";

    @Override
    public String name() {
        return "model-ahead";
    }

    @Override
    public Stream<Diagnosis> examine(Patient patient) {
        String failure = patient.drafted().failure();
        if (failure != null) {
            return Stream.of(
                    problem(
                            PLACE,
                            "do not make a database from the first to the last: " + failure,
                            "mend the file, or its place in the order, before it is applied anywhere; ./rowan check tries again"));
        }
        CheckReport check = patient.drafted().check();
        return check == null || check.agrees() ? Stream.empty() : Stream.of(differing(check));
    }

    private Diagnosis differing(CheckReport check) {
        int count = check.differences().size() + check.refused().size();
        String first = Stream.concat(check.refused().stream(), check.differences().stream())
                .findFirst()
                .orElse("");
        return problem(
                PLACE,
                "do not make what the resources declare: " + first
                        + (count > 1 ? "; and " + (count - 1) + " more" : ""),
                "./rowan generate-migrations --name say_what_changes");
    }
}
