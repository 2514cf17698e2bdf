package dev.rowan.postgres;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Generation;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.OnDelete;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Through;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws a model by hand. */
final class Sketch {
    private final String name;
    private final String table;
    private final List<AttributeModel> attributes = new ArrayList<>();
    private final List<AttributeModel> keys = new ArrayList<>();
    private final List<IdentityModel> identities = new ArrayList<>();

    Sketch(String name, String table) {
        this.name = name;
        this.table = table;
    }

    Sketch key(String attribute, ValueType type) {
        return add(attribute, attribute, type, true, false, true);
    }

    Sketch required(String attribute, ValueType type) {
        return add(attribute, attribute, type, true, false, false);
    }

    Sketch optional(String attribute, ValueType type) {
        return add(attribute, attribute, type, false, false, false);
    }

    Sketch secret(String attribute, ValueType type) {
        return add(attribute, attribute, type, false, true, false);
    }

    Sketch named(String attribute, String column, ValueType type) {
        return add(attribute, column, type, false, false, false);
    }

    Sketch identity(String attribute) {
        AttributeModel of = attributes.stream()
                .filter(each -> each.name().equals(attribute))
                .findFirst()
                .orElseThrow();
        identities.add(new IdentityModel(name, "unique" + attribute, List.of(of)));
        return this;
    }

    ResourceModel model() {
        return ResourceModel.of(name, "Test", table)
                .attributes(attributes, keys)
                .identities(identities)
                .build();
    }

    static RelationshipModel belongsTo(ResourceModel source, String key, ResourceModel destination) {
        return related(RelationshipKind.BELONGS_TO, source, key, destination, "id", null);
    }

    static RelationshipModel hasMany(ResourceModel source, ResourceModel destination, String key) {
        return related(RelationshipKind.HAS_MANY, source, "id", destination, key, null);
    }

    static RelationshipModel manyToMany(
            ResourceModel source, ResourceModel destination, ResourceModel join, String near, String far) {
        Through through = new Through(join, of(join, near), of(join, far));
        return related(RelationshipKind.MANY_TO_MANY, source, "id", destination, "id", through);
    }

    static AttributeModel of(ResourceModel resource, String attribute) {
        return resource.attribute(attribute).orElseThrow();
    }

    private static RelationshipModel related(
            RelationshipKind kind,
            ResourceModel source,
            String sourceKey,
            ResourceModel destination,
            String destinationKey,
            Through through) {
        String name = destination.name().toLowerCase(Locale.ROOT) + "By" + sourceKey + destinationKey;
        return new RelationshipModel(
                name,
                kind,
                source,
                destination,
                of(source, sourceKey),
                of(destination, destinationKey),
                through,
                false,
                OnDelete.RESTRICT);
    }

    private Sketch add(
            String attribute, String column, ValueType type, boolean required, boolean sensitive, boolean key) {
        AttributeModel model = new AttributeModel(
                name,
                attribute,
                column,
                attributes.size(),
                type,
                required,
                true,
                sensitive,
                Generation.NONE,
                null,
                null,
                List.of());
        attributes.add(model);
        if (key) {
            keys.add(model);
        }
        return this;
    }
}
