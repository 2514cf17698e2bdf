package dev.rowan.tasks.doctor;

import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.report.Diagnosis;
import dev.rowan.tasks.report.Diagnosis.Weight;
import java.util.List;
import java.util.stream.Stream;

/** How the database differs from what is declared, besides what the rules told already. */
final class Drifted {
    static final String NAME = "drift";

    private Drifted() {}

    /** As long as migrations wait, or are still to be written, the difference is theirs. */
    static Stream<Diagnosis> besides(List<Diagnosis> told, Patient patient) {
        if (!patient.settled()) {
            return Stream.empty();
        }
        return patient.drift().differences().stream()
                .filter(difference -> told.stream().noneMatch(each -> says(each, difference)))
                .map(difference -> diagnosis(difference, patient));
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
