package dev.rowan.tasks.doctor.declared;

import dev.rowan.model.Through;
import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.report.Diagnosis;
import dev.rowan.tasks.words.Names;
import java.util.stream.Stream;

/** A join in which one pair may be there twice. */
final class JoinIdentity implements Ailment {
    @Override
    public String name() {
        return "join-identity";
    }

    @Override
    public Stream<Diagnosis> examine(Patient patient) {
        return Joins.distinct(patient).filter(through -> !through.unique()).map(this::diagnosis);
    }

    private Diagnosis diagnosis(Through through) {
        String join = through.join().name();
        String keys = through.near().name() + ", " + through.far().name();
        return problem(
                join,
                "joins rows by " + through.near().name() + " and "
                        + through.far().name() + ", and nothing keeps a pair from being there twice",
                "public final Identity<" + join + "> unique" + Names.capital(join) + " = identity(" + keys + ");");
    }
}
