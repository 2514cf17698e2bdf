package dev.rowan.postgres;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Generation;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.OnDelete;
import dev.rowan.model.ReferenceRule;
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
        add(attribute, attribute, type, Part.REQUIRED);
        keys.add(attributes.get(attributes.size() - 1));
        return this;
    }

    Sketch required(String attribute, ValueType type) {
        return add(attribute, attribute, type, Part.REQUIRED);
    }

    Sketch optional(String attribute, ValueType type) {
        return add(attribute, attribute, type, Part.OPTIONAL);
    }

    Sketch secret(String attribute, ValueType type) {
        return add(attribute, attribute, type, Part.SECRET);
    }

    Sketch named(String attribute, String column, ValueType type) {
        return add(attribute, column, type, Part.OPTIONAL);
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
        Ends ends = new Ends(source, of(source, key), destination, of(destination, "id"));
        return ends.related(RelationshipKind.BELONGS_TO, null);
    }

    static RelationshipModel hasMany(ResourceModel source, ResourceModel destination, String key) {
        Ends ends = new Ends(source, of(source, "id"), destination, of(destination, key));
        return ends.related(RelationshipKind.HAS_MANY, null);
    }

    static RelationshipModel manyToMany(
            ResourceModel source, ResourceModel destination, ResourceModel join, String near, String far) {
        Ends ends = new Ends(source, of(source, "id"), destination, of(destination, "id"));
        return ends.related(RelationshipKind.MANY_TO_MANY, new Through(join, of(join, near), of(join, far)));
    }

    static AttributeModel of(ResourceModel resource, String attribute) {
        return resource.attribute(attribute).orElseThrow();
    }

    private Sketch add(String attribute, String column, ValueType type, Part part) {
        attributes.add(new AttributeModel(
                name,
                attribute,
                column,
                attributes.size(),
                type,
                part == Part.REQUIRED,
                true,
                part == Part.SECRET,
                Generation.NONE,
                null,
                null,
                List.of(),
                null));
        return this;
    }

    private enum Part {
        REQUIRED,
        OPTIONAL,
        SECRET
    }

    private record Ends(
            ResourceModel source, AttributeModel sourceKey, ResourceModel destination, AttributeModel destinationKey) {
        RelationshipModel related(RelationshipKind kind, Through through) {
            return new RelationshipModel(
                    destination.name().toLowerCase(Locale.ROOT) + "By" + sourceKey.name() + destinationKey.name(),
                    kind,
                    source,
                    destination,
                    sourceKey,
                    destinationKey,
                    through,
                    false,
                    ReferenceRule.on(OnDelete.RESTRICT));
        }
    }
}
