package dev.rowan.tasks.doctor;

import dev.rowan.Rowan;
import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.report.DriftReport;
import dev.rowan.migrate.report.StatusReport;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.resource.Resource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a project and its database before the rules look.
 *
 * @param rowan on the database
 * @param resources what the domains list
 * @param drafted what the migrations make
 * @param status how the database stands to the migrations
 * @param drift how the database differs from what is declared
 * @param catalog what the database holds
 * @param questions asks the database
 */
record Patient(
        Rowan rowan,
        List<? extends Resource<?>> resources,
        Drafted drafted,
        StatusReport status,
        DriftReport drift,
        Catalog catalog,
        Questions questions) {
    List<ResourceModel> models() {
        return rowan.models();
    }

    Optional<CatalogTable> table(ResourceModel resource) {
        return catalog.table(resource.table()).filter(table -> table.kind().equals(CatalogTable.TABLE));
    }

    Optional<ResourceModel> resource(CatalogTable table) {
        return models().stream()
                .filter(model -> model.table().equals(table.name()))
                .findFirst();
    }

    Optional<AttributeModel> attribute(CatalogTable table, String column) {
        return resource(table)
                .flatMap(resource -> resource.attributes().stream()
                        .filter(each -> each.column().equals(column))
                        .findFirst());
    }

    Optional<CatalogColumn> column(AttributeModel attribute, ResourceModel resource) {
        return table(resource).flatMap(table -> table.column(attribute.column()));
    }

    /** Whether the database keeps every one of these. */
    boolean keeps(ResourceModel resource, List<AttributeModel> attributes) {
        return attributes.stream()
                .allMatch(attribute -> column(attribute, resource).isPresent());
    }

    /** Whether every resource has its table. */
    boolean complete() {
        return models().stream().allMatch(model -> table(model).isPresent());
    }

    Stream<CatalogTable> tables() {
        return catalog.tables().stream().filter(table -> table.kind().equals(CatalogTable.TABLE));
    }

    Stream<RelationshipModel> relationships() {
        return models().stream().flatMap(model -> model.relationships().stream());
    }

    /** Whether the migrations make what is declared, and all of them are applied: what differs then is nobody's plan. */
    boolean settled() {
        return drafted.agrees()
                && status.migrations().stream().allMatch(each -> switch (each.state()) {
                    case PENDING, LATE, UNFINISHED -> false;
                    case APPLIED, EDITED, MISSING -> true;
                });
    }
}
