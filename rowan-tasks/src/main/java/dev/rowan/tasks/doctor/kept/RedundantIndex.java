package dev.rowan.tasks.doctor.kept;

import dev.rowan.model.IndexModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.schema.ConstraintNames;
import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.doctor.patient.Questions;
import dev.rowan.tasks.report.Diagnosis;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An index whose work another one does. A unique one goes only where another keeps the very same. */
final class RedundantIndex implements Ailment {
    @Override
    public String name() {
        return "redundant-index";
    }

    @Override
    public Stream<Diagnosis> examine(Patient patient) throws SQLException {
        List<KeptTree> trees = KeptTree.of(patient.questions());
        return trees.stream()
                .flatMap(tree -> trees.stream()
                        .filter(other -> tree.isDoneBy(other))
                        .limit(1)
                        .map(other -> diagnosis(patient, tree, other)));
    }

    private Diagnosis diagnosis(Patient patient, KeptTree tree, KeptTree other) {
        Optional<String> declared = patient.models().stream()
                .filter(resource -> resource.table().equals(tree.table()))
                .flatMap(resource -> declared(resource, tree.name()))
                .findFirst();
        String drop = "drop index concurrently " + Questions.plain(tree.name()) + ";";
        return problem(
                tree.name(),
                "is an index of " + tree.table() + " over " + String.join(", ", tree.keys()) + ", and " + other.name()
                        + " begins with the same: it serves every read of this one, which only costs writes",
                declared.map(field -> "take " + field + " out of its class, then ./rowan generate-migrations")
                        .orElse(drop));
    }

    private static Stream<String> declared(ResourceModel resource, String name) {
        return resource.layout().indexes().stream()
                .filter(index -> ConstraintNames.index(resource, index).equals(name))
                .map(IndexModel::name)
                .map(field -> resource.name() + "." + field);
    }
}
