package dev.rowan.tasks.doctor;

import dev.rowan.Rowan;
import dev.rowan.migrate.Migrations;
import dev.rowan.migrate.report.DriftReport;
import dev.rowan.problem.StoreException;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.report.Diagnosis;
import dev.rowan.tasks.report.Diagnosis.Weight;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the database differs from what is declared.
 *
 * @param report empty when they could not be compared
 * @param failure why they could not
 */
record Drift(DriftReport report, Optional<String> failure) {
    static final String NAME = "drift";

    /** To compare, a schema is made and undone: a replica does not let us, and some users may not. */
    static Drift of(Rowan rowan) {
        try {
            return new Drift(Migrations.drift(rowan), Optional.empty());
        } catch (StoreException refused) {
            return new Drift(new DriftReport(List.of(), List.of()), Optional.of(String.valueOf(refused.getMessage())));
        }
    }

    /** As long as migrations wait, or are still to be written, the difference is theirs. */
    Stream<Diagnosis> besides(List<Diagnosis> told, Patient patient) {
        if (!patient.settled()) {
            return Stream.empty();
        }
        if (failure.isPresent()) {
            return Stream.of(new Diagnosis(
                    NAME,
                    Weight.HINT,
                    "the database",
                    "was not compared with what is declared: " + failure.get(),
                    "let a user look who may create a schema, which is taken back: ./rowan drift"));
        }
        List<String> missing = report.differences().stream()
                .filter(difference -> difference.startsWith("table ") && difference.endsWith(": is missing"))
                .map(Drift::object)
                .toList();
        return report.differences().stream()
                .filter(difference -> missing.stream().noneMatch(table -> isPart(difference, table)))
                .filter(difference -> told.stream().noneMatch(each -> says(each, difference)))
                .map(difference -> diagnosis(difference, patient));
    }

    /** What a missing table would have comes with it. */
    private static boolean isPart(String difference, String table) {
        String object = object(difference);
        return object.startsWith(table + ".") || (difference.startsWith("index ") && object.startsWith(table + "_"));
    }

    private static boolean says(Diagnosis told, String difference) {
        String object = object(difference);
        return told.place().equals(object) || told.mend().contains(" " + object + " ");
    }

    /** Without the word for its kind. */
    private static String object(String difference) {
        int end = difference.indexOf(": ");
        String place = end < 0 ? difference : difference.substring(0, end);
        return place.substring(place.indexOf(' ') + 1);
    }

    private static Diagnosis diagnosis(String difference, Patient patient) {
        int end = difference.indexOf(": ");
        return new Diagnosis(
                NAME,
                Weight.PROBLEM,
                end < 0 ? difference : difference.substring(0, end),
                end < 0 ? "is not declared" : difference.substring(end + 2),
                patient.drafted().works()
                        ? "somebody changed the database by hand: take that back, or declare it and ./rowan"
                                + " generate-migrations"
                        : "./rowan sync, or ./rowan generate-migrations --name create_all and ./rowan migrate");
    }
}
