package dev.rowan.tasks.doctor.declared;

import dev.rowan.model.OnDelete;
import dev.rowan.model.RelationshipModel;
import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.report.Diagnosis;
import java.util.stream.Stream;

/** A join that keeps rows from being destroyed. */
final class JoinCascade implements Ailment {
    @Override
    public String name() {
        return "join-cascade";
    }

    @Override
    public Stream<Diagnosis> examine(Patient patient) {
        return Joins.distinct(patient)
                .flatMap(through -> Stream.of(through.near(), through.far())
                        .flatMap(key -> Joins.keptIn(through.join(), key))
                        .filter(each -> each.onDelete() != OnDelete.CASCADE)
                        .map(this::diagnosis));
    }

    private Diagnosis diagnosis(RelationshipModel belongsTo) {
        return hint(
                belongsTo.address(),
                "a " + belongsTo.destination().name()
                        + " that is joined to anything cannot be destroyed, since its rows of "
                        + belongsTo.source().name() + " do not go with it",
                "take .onDelete(…) off " + belongsTo.address() + ": the rows of a join go with what they join");
    }
}
