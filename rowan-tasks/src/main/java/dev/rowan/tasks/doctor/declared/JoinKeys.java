package dev.rowan.tasks.doctor.declared;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.Through;
import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.report.Diagnosis;
import java.util.stream.Stream;

/** A join whose rows may lead nowhere. */
final class JoinKeys implements Ailment {
    @Override
    public String name() {
        return "join-keys";
    }

    @Override
    public Stream<Diagnosis> examine(Patient patient) {
        return Joins.distinct(patient)
                .flatMap(through -> Stream.of(through.near(), through.far())
                        .filter(key -> mayBeNull(through, key))
                        .map(this::diagnosis));
    }

    private static boolean mayBeNull(Through through, AttributeModel key) {
        return !key.required()
                && !through.join().primaryKey().contains(key)
                && Joins.keptIn(through.join(), key).noneMatch(RelationshipModel::required);
    }

    private Diagnosis diagnosis(AttributeModel key) {
        return problem(
                key.address(),
                "is a key of a join and may be null: such a row joins nothing to nothing",
                "add .required() to " + key.address());
    }
}
