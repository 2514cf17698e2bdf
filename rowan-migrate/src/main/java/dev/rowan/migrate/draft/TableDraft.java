package dev.rowan.migrate.draft;

import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.migrate.catalog.Qualified;
import dev.rowan.migrate.catalog.UniqueKey;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.OnUpdate;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.schema.ConstraintNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Draws up one table. */
final class TableDraft {
    private final ResourceModel model;

    private TableDraft(ResourceModel model) {
        this.model = model;
    }

    static CatalogTable of(ResourceModel model) {
        return new TableDraft(model).table();
    }

    /** What catalogs call the table of a resource. */
    static String name(ResourceModel model) {
        return Qualified.of(model.schema().orElse(""), model.table());
    }

    private CatalogTable table() {
        List<ForeignKey> foreignKeys = foreignKeys();
        CatalogTable bare = new CatalogTable(
                name(model),
                CatalogTable.TABLE,
                model.attributes().stream()
                        .map(attribute -> ColumnDraft.of(model, attribute))
                        .toList(),
                keys(),
                foreignKeys,
                Stream.concat(EnumCheck.of(model).stream(), RuleDraft.of(model).stream())
                        .toList(),
                List.of(),
                Trimmings.options(model),
                Trimmings.comments(model));
        return withIndexes(bare);
    }

    private List<UniqueKey> keys() {
        List<UniqueKey> keys = new ArrayList<>();
        keys.add(new UniqueKey(ConstraintNames.primaryKey(model), true, columns(model.primaryKey()), List.of()));
        for (IdentityModel identity : model.identities()) {
            List<String> columns = columns(identity.attributes());
            if (identity.whole() && keys.stream().noneMatch(key -> key.over(columns))) {
                keys.add(new UniqueKey(ConstraintNames.unique(model, identity), false, columns, traits(identity)));
            }
        }
        return keys;
    }

    private static List<String> traits(IdentityModel identity) {
        List<String> traits = new ArrayList<>();
        if (!identity.nullsDistinct()) {
            traits.add("nulls not distinct");
        }
        if (identity.deferrable()) {
            traits.add("deferrable");
        }
        return traits;
    }

    private List<ForeignKey> foreignKeys() {
        List<ForeignKey> keys = new ArrayList<>();
        for (RelationshipModel relationship : model.relationships()) {
            if (relationship.kind() == RelationshipKind.BELONGS_TO) {
                ForeignKey key = foreignKey(relationship);
                if (!keys.contains(key)) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    private static ForeignKey foreignKey(RelationshipModel relationship) {
        return new ForeignKey(
                ConstraintNames.foreignKey(relationship),
                List.of(relationship.sourceKey().column()),
                new ForeignKey.Target(
                        name(relationship.destination()),
                        List.of(relationship.destinationKey().column())),
                words(relationship.onDelete()),
                traits(relationship));
    }

    private static List<String> traits(RelationshipModel relationship) {
        List<String> traits = new ArrayList<>();
        if (relationship.reference().onUpdate() != OnUpdate.NO_ACTION) {
            traits.add("on update " + words(relationship.reference().onUpdate()));
        }
        if (relationship.reference().deferrable()) {
            traits.add("deferrable");
        }
        return traits;
    }

    private static String words(Enum<?> answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The reverse side of a foreign key is read, and checked when a row goes: both want an index. */
    private CatalogTable withIndexes(CatalogTable bare) {
        CatalogTable table = bare.withIndexes(IndexDraft.of(model));
        for (AttributeModel attribute : model.attributes()) {
            List<String> column = List.of(attribute.column());
            boolean refers =
                    table.foreignKeys().stream().anyMatch(key -> key.columns().equals(column));
            if (refers && !table.indexedBy(column)) {
                table = with(table, IndexDraft.of(model, attribute));
            }
        }
        return table;
    }

    private static CatalogTable with(CatalogTable table, CatalogIndex index) {
        List<CatalogIndex> indexes = new ArrayList<>(table.indexes());
        indexes.add(index);
        return table.withIndexes(indexes);
    }

    private static List<String> columns(List<AttributeModel> attributes) {
        return attributes.stream().map(AttributeModel::column).toList();
    }
}
