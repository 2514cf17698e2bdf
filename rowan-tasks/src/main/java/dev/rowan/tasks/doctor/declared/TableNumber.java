package dev.rowan.tasks.doctor.declared;

import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.naming.SqlNames;
import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.report.Diagnosis;
import java.util.stream.Stream;

/** A table that is called by the singular in one place and by the plural in the other. */
final class TableNumber implements Ailment {
    @Override
    public String name() {
        return "table-number";
    }

    @Override
    public Stream<Diagnosis> examine(Patient patient) {
        return patient.models().stream()
                .filter(resource -> patient.table(resource).isEmpty())
                .flatMap(resource -> Stream.of(SqlNames.singular(resource.table()), SqlNames.plural(resource.table()))
                        .filter(other -> !other.equals(resource.table()))
                        .flatMap(other -> patient.catalog().table(other).stream())
                        .filter(table -> patient.resource(table).isEmpty())
                        .map(table -> diagnosis(resource, table)));
    }

    private Diagnosis diagnosis(ResourceModel resource, CatalogTable table) {
        return problem(
                resource.name(),
                "has the table " + resource.table() + ", which is not there; there is a table " + table.name(),
                "public final Table table = Table.named(\"" + table.name() + "\"); to keep that name, or Table.named(\""
                        + resource.table() + "\").was(\"" + table.name() + "\") to change it");
    }
}
