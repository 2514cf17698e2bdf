package dev.rowan.tasks.doctor.kept;

import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.ddl.Definitions;
import dev.rowan.postgres.schema.ConstraintNames;
import dev.rowan.postgres.schema.Quoted;
import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.report.Diagnosis;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An identity that nothing in the database keeps, and that its rows do not keep either. */
final class BrokenIdentity implements Ailment {
    @Override
    public String name() {
        return "broken-identity";
    }

    @Override
    public Stream<Diagnosis> examine(Patient patient) throws SQLException {
        List<Diagnosis> found = new ArrayList<>();
        for (ResourceModel resource : patient.models()) {
            for (IdentityModel identity : resource.identities()) {
                if (patient.keeps(resource, identity.attributes())
                        && patient.table(resource).stream().noneMatch(table -> isKept(table, resource, identity))) {
                    examine(patient, resource, identity).forEach(found::add);
                }
            }
        }
        return found.stream();
    }

    private static boolean isKept(CatalogTable table, ResourceModel resource, IdentityModel identity) {
        String name = ConstraintNames.unique(resource, identity);
        Set<String> columns =
                identity.attributes().stream().map(AttributeModel::column).collect(Collectors.toSet());
        Stream<List<String>> keys = table.keys().stream()
                .filter(key -> identity.nullsDistinct() || !key.traits().isEmpty())
                .map(key -> key.columns());
        Stream<List<String>> indexes = table.indexes().stream()
                .filter(index -> index.unique() && identity.nullsDistinct() && index.plain())
                .map(CatalogIndex::columns);
        boolean named = table.indexes().stream()
                .anyMatch(index -> index.name().equals(name) && !index.traits().contains("invalid"));
        return named
                || Stream.concat(keys, indexes).anyMatch(each -> identity.whole() && columns.equals(Set.copyOf(each)));
    }

    private Stream<Diagnosis> examine(Patient patient, ResourceModel resource, IdentityModel identity)
            throws SQLException {
        List<String> columns = identity.attributes().stream()
                .map(each -> Quoted.name(each.column()))
                .toList();
        List<String> conditions = new ArrayList<>();
        if (identity.nullsDistinct()) {
            columns.forEach(column -> conditions.add(column + " is not null"));
        }
        if (!identity.whole()) {
            conditions.add("(" + new Definitions(Quoted::name).of(Objects.requireNonNull(identity.where())) + ")");
        }
        String groups = " from " + patient.questions().table(resource.table())
                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions)) + " group by "
                + String.join(", ", columns) + " having count(*) > 1";
        long count = patient.questions()
                .all("select count(*) from (select 1" + groups + ") g", row -> row.getLong(1))
                .get(0);
        Samples samples = new Samples(patient, resource);
        return count == 0
                ? Stream.empty()
                : Stream.of(diagnosis(identity, count, samples.told(samples.grouped(groups))));
    }

    private Diagnosis diagnosis(IdentityModel identity, long count, String samples) {
        String names = identity.attributes().stream().map(AttributeModel::name).collect(Collectors.joining(", "));
        return problem(
                identity.resource() + "." + identity.name(),
                "no two rows may share " + names + ", but nothing in the database keeps that, and "
                        + (count == 1 ? "some rows do" : count + " groups of rows do") + samples,
                "change or delete all but one row of each, then ./rowan generate-migrations and ./rowan migrate");
    }
}
