package dev.rowan.tasks.doctor.kept;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.schema.Quoted;
import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.report.Diagnosis;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An attribute that is null in every row of a table that has many. */
final class EmptyColumn implements Ailment {
    private static final int MANY = 100;

    @Override
    public String name() {
        return "empty-column";
    }

    @Override
    public Stream<Diagnosis> examine(Patient patient) throws SQLException {
        List<Diagnosis> found = new ArrayList<>();
        for (ResourceModel resource : patient.models()) {
            if (patient.table(resource).isPresent() && hasMany(patient, resource)) {
                examine(patient, resource).forEach(each -> found.add(diagnosis(each)));
            }
        }
        return found.stream();
    }

    private static boolean hasMany(Patient patient, ResourceModel resource) throws SQLException {
        return patient.questions()
                .holds("(select count(*) from (select 1 from "
                        + patient.questions().table(resource.table()) + " limit " + MANY + ") r) = " + MANY);
    }

    /** Where a value is found, no further row is looked at. */
    private static List<AttributeModel> examine(Patient patient, ResourceModel resource) throws SQLException {
        List<AttributeModel> empty = new ArrayList<>();
        for (AttributeModel attribute : resource.attributes()) {
            boolean nullable = patient.column(attribute, resource)
                    .filter(column -> !column.required())
                    .isPresent();
            if (nullable
                    && patient.questions()
                            .holds("not exists (select from "
                                    + patient.questions().table(resource.table()) + " where "
                                    + Quoted.name(attribute.column()) + " is not null)")) {
                empty.add(attribute);
            }
        }
        return empty;
    }

    private Diagnosis diagnosis(AttributeModel attribute) {
        return hint(
                attribute.address(),
                "is null in every row: it may be that nothing writes it",
                "take " + attribute.address() + " out of its class where nobody wants it, and ./rowan"
                        + " generate-migrations --name say_what_changes");
    }
}
