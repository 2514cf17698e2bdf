package dev.rowan.tasks.doctor;

import dev.rowan.tasks.report.Diagnosis;
import dev.rowan.tasks.report.Diagnosis.Weight;
import java.sql.SQLException;
import java.util.stream.Stream;

/** One thing that is looked for. */
interface Rule {
    /** Such as {@code redundant-index}. */
    String name();

    Stream<Diagnosis> examine(Patient patient) throws SQLException;

    default Diagnosis problem(String place, String finding, String mend) {
        return new Diagnosis(name(), Weight.PROBLEM, place, finding, mend);
    }

    default Diagnosis hint(String place, String finding, String mend) {
        return new Diagnosis(name(), Weight.HINT, place, finding, mend);
    }
}
