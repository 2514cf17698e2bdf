package dev.rowan.tasks.doctor.kept;

import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.query.Advice;
import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.report.Diagnosis;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code rowan.advise()} advises. */
final class MissingIndex implements Ailment {
    @Override
    public String name() {
        return "missing-index";
    }

    /** As long as tables are missing, so are all their indexes. */
    @Override
    public Stream<Diagnosis> examine(Patient patient) {
        if (!patient.complete()) {
            return Stream.empty();
        }
        Map<String, RelationshipModel> relationships =
                patient.relationships().collect(Collectors.toMap(RelationshipModel::address, Function.identity()));
        return patient.rowan().advise().stream()
                .filter(advice -> !relationships.containsKey(advice.place())
                        || !isForeignKey(patient, relationships.get(advice.place())))
                .map(advice -> diagnosis(advice, relationships.containsKey(advice.place())));
    }

    private Diagnosis diagnosis(Advice advice, boolean related) {
        return related
                ? problem(advice.place(), advice.finding(), advice.wayOut())
                : hint(advice.place(), advice.finding(), advice.wayOut());
    }

    /** Those are told where they are. */
    private static boolean isForeignKey(Patient patient, RelationshipModel relationship) {
        var through = relationship.through();
        ResourceModel keeper = through == null ? relationship.destination() : through.join();
        AttributeModel key = through == null ? relationship.destinationKey() : through.near();
        CatalogTable table = patient.table(keeper).orElseThrow();
        return table.foreignKeys().stream()
                        .anyMatch(each -> each.columns().get(0).equals(key.column()))
                && !UnindexedForeignKey.isServed(table, List.of(key.column()));
    }
}
