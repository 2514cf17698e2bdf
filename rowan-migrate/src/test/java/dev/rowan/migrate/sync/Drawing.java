package dev.rowan.migrate.sync;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ColumnHistory;
import dev.rowan.model.Generation;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.Layout;
import dev.rowan.model.OnDelete;
import dev.rowan.model.ReferenceRule;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.Table;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Models by hand. An attribute's name is its column's. */
public final class Drawing {
    private record Pointer(String key, String table, OnDelete onDelete) {}

    private final String table;
    private final List<AttributeModel> attributes = new ArrayList<>();
    private final List<AttributeModel> keys = new ArrayList<>();
    private final List<IdentityModel> identities = new ArrayList<>();
    private final List<Pointer> pointers = new ArrayList<>();
    private final Map<AttributeModel, ColumnHistory> columns = new LinkedHashMap<>();
    private Table setting;

    private Drawing(String table) {
        this.table = table;
    }

    /** A table whose key is a UUID named id. */
    public static Drawing of(String table) {
        return bare(table).key("id", Scalar.UUID);
    }

    public static Drawing bare(String table) {
        return new Drawing(table);
    }

    public Drawing key(String name, ValueType type) {
        keys.add(add(name, type, true, Generation.NONE, null));
        return this;
    }

    public Drawing counted(String name) {
        keys.add(add(name, Scalar.LONG, true, Generation.IDENTITY, null));
        return this;
    }

    public Drawing has(String name, ValueType type) {
        add(name, type, false, Generation.NONE, null);
        return this;
    }

    /** In a column of another type. */
    public Drawing keeps(String name, ValueType type, String columnType) {
        AttributeModel made = add(name, type, false, Generation.NONE, null);
        attributes.set(attributes.indexOf(made), as(made, columnType));
        return this;
    }

    private static AttributeModel as(AttributeModel made, String columnType) {
        return new AttributeModel(
                made.resource(),
                made.name(),
                made.column(),
                made.position(),
                made.type(),
                made.required(),
                made.exposed(),
                made.sensitive(),
                made.generation(),
                made.fallback(),
                made.supplier(),
                made.constraints(),
                columnType);
    }

    public Drawing has(String name, ValueType type, Object fallback) {
        add(name, type, false, Generation.NONE, fallback);
        return this;
    }

    public Drawing needs(String name, ValueType type) {
        add(name, type, true, Generation.NONE, null);
        return this;
    }

    public Drawing needs(String name, ValueType type, Object fallback) {
        add(name, type, true, Generation.NONE, fallback);
        return this;
    }

    public Drawing unique(String... names) {
        identities.add(new IdentityModel(
                table,
                "unique" + identities.size(),
                Arrays.stream(names).map(this::attribute).toList()));
        return this;
    }

    /** The column was called so before. */
    public Drawing was(String name, String... before) {
        columns.merge(
                attribute(name),
                new ColumnHistory(List.of(before), null),
                (one, other) -> new ColumnHistory(other.names(), one.comment()));
        return this;
    }

    public Drawing comment(String name, String words) {
        columns.merge(
                attribute(name),
                new ColumnHistory(List.of(), words),
                (one, other) -> new ColumnHistory(one.names(), other.comment()));
        return this;
    }

    /** The table is kept so. */
    public Drawing as(UnaryOperator<Table> how) {
        setting = how.apply(Table.named(table));
        return this;
    }

    public Drawing pointsTo(String other, String key, OnDelete onDelete) {
        pointers.add(new Pointer(key, other, onDelete));
        return this;
    }

    /** The finished models, in order. */
    public static List<ResourceModel> all(Drawing... drawings) {
        Map<String, ResourceModel> models = new LinkedHashMap<>();
        for (Drawing drawing : drawings) {
            models.put(
                    drawing.table,
                    ResourceModel.of(drawing.table, "Drawn", drawing.table)
                            .attributes(drawing.attributes, drawing.keys)
                            .identities(drawing.identities)
                            .layout(new Layout(drawing.columns, List.of()))
                            .settings(drawing.setting == null ? List.of() : List.of(drawing.setting))
                            .build());
        }
        for (Drawing drawing : drawings) {
            models.get(drawing.table).relate(drawing.relationships(models), List.of());
        }
        return List.copyOf(models.values());
    }

    private List<RelationshipModel> relationships(Map<String, ResourceModel> models) {
        return pointers.stream()
                .map(pointer -> new RelationshipModel(
                        "to" + pointer.table() + pointer.key(),
                        RelationshipKind.BELONGS_TO,
                        models.get(table),
                        models.get(pointer.table()),
                        attribute(pointer.key()),
                        models.get(pointer.table()).primaryKey().get(0),
                        null,
                        false,
                        ReferenceRule.on(pointer.onDelete())))
                .toList();
    }

    private AttributeModel attribute(String name) {
        return attributes.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private AttributeModel add(String name, ValueType type, boolean required, Generation generation, Object fallback) {
        AttributeModel attribute = new AttributeModel(
                table,
                name,
                name,
                attributes.size(),
                type,
                required,
                false,
                false,
                generation,
                fallback,
                null,
                List.of(),
                null);
        attributes.add(attribute);
        return attribute;
    }
}
