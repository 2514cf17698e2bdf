package dev.rowan.tasks.doctor.patient;

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
public record Patient(
        Rowan rowan,
        List<? extends Resource<?>> resources,
        Drafted drafted,
        StatusReport status,
        DriftReport drift,
        Catalog catalog,
        Questions questions) {
    /**
     * The compiled resources.
     *
     * @return in the order of their domains
     */
    public List<ResourceModel> models() {
        return rowan.models();
    }

    /**
     * The table of a resource.
     *
     * @param resource any
     * @return empty when it is missing
     */
    public Optional<CatalogTable> table(ResourceModel resource) {
        return catalog.table(resource.table()).filter(table -> table.kind().equals(CatalogTable.TABLE));
    }

    /**
     * The resource of a table.
     *
     * @param table any
     * @return empty when none declares it
     */
    public Optional<ResourceModel> resource(CatalogTable table) {
        return models().stream()
                .filter(model -> model.table().equals(table.name()))
                .findFirst();
    }

    /**
     * The attribute that a column is mapped by.
     *
     * @param table any
     * @param column one of its columns
     * @return empty when none is
     */
    public Optional<AttributeModel> attribute(CatalogTable table, String column) {
        return resource(table)
                .flatMap(resource -> resource.attributes().stream()
                        .filter(each -> each.column().equals(column))
                        .findFirst());
    }

    /**
     * The column of an attribute.
     *
     * @param attribute any
     * @param resource whose it is
     * @return empty when it is missing
     */
    public Optional<CatalogColumn> column(AttributeModel attribute, ResourceModel resource) {
        return table(resource).flatMap(table -> table.column(attribute.column()));
    }

    /**
     * Whether the database has a column for each.
     *
     * @param resource any
     * @param attributes of it
     * @return false when one is missing
     */
    public boolean keeps(ResourceModel resource, List<AttributeModel> attributes) {
        return attributes.stream()
                .allMatch(attribute -> column(attribute, resource).isPresent());
    }

    /**
     * Whether every resource has its table.
     *
     * @return false when one is missing
     */
    public boolean complete() {
        return models().stream().allMatch(model -> table(model).isPresent());
    }

    /**
     * The tables of the database.
     *
     * @return those that no resource declares, too
     */
    public Stream<CatalogTable> tables() {
        return catalog.tables().stream().filter(table -> table.kind().equals(CatalogTable.TABLE));
    }

    /**
     * The relationships of all resources.
     *
     * @return in the order of the resources
     */
    public Stream<RelationshipModel> relationships() {
        return models().stream().flatMap(model -> model.relationships().stream());
    }

    /**
     * Whether the migrations make what is declared, and all of them are applied.
     *
     * @return true when what differs is nobody's plan
     */
    public boolean settled() {
        return drafted.agrees()
                && status.migrations().stream().allMatch(each -> switch (each.state()) {
                    case PENDING, LATE, UNFINISHED -> false;
                    case APPLIED, EDITED, MISSING -> true;
                });
    }
}
