package dev.rowan.tasks.doctor.patient;

import dev.rowan.tasks.report.Diagnosis;
import dev.rowan.tasks.report.Diagnosis.Weight;
import java.sql.SQLException;
import java.util.stream.Stream;

/** One thing that is looked for. */
public interface Ailment {
    /**
     * What it is called.
     *
     * @return such as {@code redundant-index}
     */
    String name();

    /**
     * Looks.
     *
     * @param patient what is known
     * @return what was found
     * @throws SQLException when the database refuses a question
     */
    Stream<Diagnosis> examine(Patient patient) throws SQLException;

    /**
     * Something that is wrong, or will be.
     *
     * @param place where
     * @param finding what was found
     * @param mend the line to write, or the command to run
     * @return the finding, in this rule's name
     */
    default Diagnosis problem(String place, String finding, String mend) {
        return new Diagnosis(name(), Weight.PROBLEM, place, finding, mend);
    }

    /**
     * Something that may be meant.
     *
     * @param place where
     * @param finding what was found
     * @param mend the line to write, or the command to run
     * @return the finding, in this rule's name
     */
    default Diagnosis hint(String place, String finding, String mend) {
        return new Diagnosis(name(), Weight.HINT, place, finding, mend);
    }
}
