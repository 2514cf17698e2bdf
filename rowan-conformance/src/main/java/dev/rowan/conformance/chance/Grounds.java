package dev.rowan.conformance.chance;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Generation;
import dev.rowan.model.OnDelete;
import dev.rowan.model.ReferenceRule;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Through;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Random resources, each with some attributes, every kind of relationship to itself and to the one before it, and some rows
 * with nulls and ties. Mutable, for one ground.
 */
final class Grounds {
    private static final int KEYS = 8;

    private final Dice dice;
    private final Kept kept;
    private final String prefix;
    private final List<ResourceModel> models = new ArrayList<>();
    private final Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();
    private final Map<ResourceModel, List<RelationshipModel>> relationships = new LinkedHashMap<>();

    Grounds(Dice dice, String prefix) {
        this.dice = dice;
        this.kept = new Kept(dice);
        this.prefix = prefix;
    }

    Ground next() {
        ResourceModel before = null;
        for (String name : List.of("Ant", "Bee").subList(0, 1 + dice.below(2))) {
            ResourceModel model = thing(name, before);
            link(name + "s", model, model);
            if (before != null) {
                link(name, before, model);
            }
            before = model;
        }
        relationships.forEach((model, all) -> model.relate(all, List.of()));
        return new Ground(List.copyOf(models), rows).sound();
    }

    private ResourceModel thing(String name, @Nullable ResourceModel before) {
        List<ValueType> types = dice.several(6, kept::type);
        List<AttributeModel> attributes = new ArrayList<>();
        attributes.add(attribute(name, "id", 0, Scalar.UUID, true));
        attributes.add(attribute(name, "upId", 1, Scalar.UUID, false));
        attributes.add(attribute(name, "besideId", 2, Scalar.UUID, false));
        for (int i = 0; i < types.size(); i++) {
            attributes.add(attribute(name, "a" + i, attributes.size(), types.get(i), dice.chance(25)));
        }
        ResourceModel model = model(name, attributes, 1);
        rows.put(name, things(model));
        AttributeModel id = attributes.get(0);
        AttributeModel up = attributes.get(1);
        AttributeModel beside = attributes.get(2);
        related("up", RelationshipKind.BELONGS_TO, model, model, up, id);
        related("downs", RelationshipKind.HAS_MANY, model, model, id, up);
        ResourceModel other = before == null ? model : before;
        related(
                "beside",
                RelationshipKind.BELONGS_TO,
                model,
                other,
                beside,
                other.primaryKey().get(0));
        related(
                "one" + name,
                RelationshipKind.HAS_ONE,
                other,
                model,
                other.primaryKey().get(0),
                beside);
        return model;
    }

    /** What is beside is beside one at most, so that there is one answer. */
    private List<@Nullable Object[]> things(ResourceModel model) {
        List<@Nullable Object[]> all = new ArrayList<>();
        Set<UUID> taken = new HashSet<>();
        for (int i = 0; i < KEYS; i++) {
            if (dice.chance(75)) {
                @Nullable Object[] row = row(model);
                row[0] = Kept.key(i);
                UUID beside = (UUID) row[2];
                if (beside != null && !taken.add(beside)) {
                    row[2] = null;
                }
                all.add(row);
            }
        }
        return all;
    }

    private void link(String name, ResourceModel from, ResourceModel to) {
        String join = name + "Link";
        List<AttributeModel> attributes = List.of(
                attribute(join, "fromId", 0, Scalar.UUID, true),
                attribute(join, "toId", 1, Scalar.UUID, true),
                attribute(join, "weight", 2, kept.type(), false));
        ResourceModel model = model(join, attributes, 2);
        List<@Nullable Object[]> all = new ArrayList<>();
        Set<List<@Nullable Object>> pairs = new HashSet<>();
        for (@Nullable Object[] row : dice.several(12, () -> row(model))) {
            if (pairs.add(List.of(Objects.requireNonNull(row[0]), Objects.requireNonNull(row[1])))) {
                all.add(row);
            }
        }
        rows.put(join, all);
        Through there = new Through(model, attributes.get(0), attributes.get(1));
        Through back = new Through(model, attributes.get(1), attributes.get(0));
        many("to" + join, from, to, there);
        many("from" + join, to, from, back);
    }

    private @Nullable Object[] row(ResourceModel model) {
        @Nullable Object[] row = new @Nullable Object[model.attributes().size()];
        for (AttributeModel attribute : model.attributes()) {
            boolean empty = !attribute.required() && dice.chance(30);
            boolean reference = attribute.name().endsWith("Id");
            row[attribute.position()] =
                    empty ? null : reference ? (Object) Kept.key(dice.below(KEYS)) : kept.of(attribute.type());
        }
        return row;
    }

    private void many(String name, ResourceModel from, ResourceModel to, Through through) {
        AttributeModel near = from.primaryKey().get(0);
        AttributeModel far = to.primaryKey().get(0);
        relationships
                .computeIfAbsent(from, each -> new ArrayList<>())
                .add(new RelationshipModel(
                        name,
                        RelationshipKind.MANY_TO_MANY,
                        from,
                        to,
                        near,
                        far,
                        through,
                        false,
                        ReferenceRule.on(OnDelete.RESTRICT)));
    }

    private void related(
            String name, RelationshipKind kind, ResourceModel from, ResourceModel to, AttributeModel... keys) {
        relationships
                .computeIfAbsent(from, each -> new ArrayList<>())
                .add(new RelationshipModel(
                        name, kind, from, to, keys[0], keys[1], null, false, ReferenceRule.on(OnDelete.RESTRICT)));
    }

    private ResourceModel model(String name, List<AttributeModel> attributes, int keys) {
        ResourceModel model = ResourceModel.of(name, "Ground", prefix + name.toLowerCase(Locale.ROOT))
                .attributes(attributes, attributes.subList(0, keys))
                .build();
        models.add(model);
        relationships.put(model, new ArrayList<>());
        return model;
    }

    private static AttributeModel attribute(
            String resource, String name, int position, ValueType type, boolean required) {
        return new AttributeModel(
                resource,
                name,
                name.toLowerCase(Locale.ROOT),
                position,
                type,
                required,
                true,
                false,
                Generation.NONE,
                null,
                null,
                List.of(),
                null);
    }
}
