package dev.rowan.tasks.doctor.declared;

import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.naming.SqlNames;
import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.report.Diagnosis;
import dev.rowan.tasks.words.Names;
import java.util.stream.Stream;

/** A many-to-many that only one of its two resources knows. */
final class OneSided implements Ailment {
    @Override
    public String name() {
        return "one-sided";
    }

    @Override
    public Stream<Diagnosis> examine(Patient patient) {
        return Joins.all(patient).filter(each -> !isAnswered(each)).map(this::diagnosis);
    }

    private static boolean isAnswered(RelationshipModel relationship) {
        return relationship.destination().relationships().stream()
                .anyMatch(back -> back.through() != null
                        && back.join().join().equals(relationship.join().join())
                        && back.join().near().equals(relationship.join().far()));
    }

    private Diagnosis diagnosis(RelationshipModel relationship) {
        String here = relationship.source().name();
        String there = relationship.destination().name();
        String join = relationship.join().join().name();
        String line = "public final ToMany<" + there + ", " + here + "> " + free(relationship) + " = manyToMany(" + here
                + ".class, " + join + ".class" + paths(relationship) + ");";
        return hint(
                relationship.address(),
                "is declared on one side: a " + there + " does not lead to its rows of " + here,
                "in " + there + ": " + line);
    }

    /** Named where a resource is joined with itself. */
    private static String paths(RelationshipModel relationship) {
        if (!relationship.source().equals(relationship.destination())) {
            return "";
        }
        ResourceModel join = relationship.join().join();
        String near = path(join, relationship, false);
        return ", j -> j." + near + ", j -> j." + path(join, relationship, true);
    }

    private static String path(ResourceModel join, RelationshipModel relationship, boolean near) {
        var key = near ? relationship.join().near() : relationship.join().far();
        return Joins.keptIn(join, key).map(RelationshipModel::name).findFirst().orElse(key.name());
    }

    private static String free(RelationshipModel relationship) {
        ResourceModel there = relationship.destination();
        String name =
                Names.camel(SqlNames.plural(SqlNames.snake(relationship.source().name())));
        boolean taken = there.attribute(name).isPresent()
                || there.relationship(name).isPresent()
                || there.computed(name).isPresent();
        return taken ? "other" + Names.capital(name) : name;
    }
}
