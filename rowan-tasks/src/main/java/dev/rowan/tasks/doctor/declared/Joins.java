package dev.rowan.tasks.doctor.declared;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Through;
import dev.rowan.tasks.doctor.patient.Patient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The many-to-many relationships of a model, and what joins them. */
final class Joins {
    private Joins() {}

    static Stream<RelationshipModel> all(Patient patient) {
        return patient.relationships().filter(each -> each.kind() == RelationshipKind.MANY_TO_MANY);
    }

    /** Each join once, by whichever relationship comes first. */
    static Stream<Through> distinct(Patient patient) {
        Map<String, Through> byName = new LinkedHashMap<>();
        all(patient)
                .map(RelationshipModel::join)
                .forEach(each -> byName.putIfAbsent(each.join().name(), each));
        return byName.values().stream();
    }

    /** The belongs-to that an attribute is the key of. */
    static Stream<RelationshipModel> keptIn(ResourceModel resource, AttributeModel key) {
        return resource.relationships().stream()
                .filter(each -> each.kind() == RelationshipKind.BELONGS_TO)
                .filter(each -> each.sourceKey().equals(key));
    }
}
