package dev.rowan.evaluate;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Generation;
import dev.rowan.model.OnDelete;
import dev.rowan.model.ReferenceRule;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a test: a few values, and lines at the other end of its relationships. */
final class Line implements Subject {
    static final AttributeModel NAME = attribute("name", Scalar.TEXT);
    static final AttributeModel ALIAS = attribute("alias", Scalar.CASE_INSENSITIVE_TEXT);
    static final AttributeModel AGE = attribute("age", Scalar.INTEGER);
    static final AttributeModel KEEN = attribute("keen", Scalar.BOOLEAN);
    static final AttributeModel ID = attribute("id", Scalar.UUID);
    static final ResourceModel LINE = ResourceModel.of("Line", "Test", "lines")
            .attributes(List.of(NAME, ALIAS, AGE, KEEN, ID), List.of(ID))
            .build();
    static final RelationshipModel NEXT = relationship("next", RelationshipKind.BELONGS_TO);
    static final RelationshipModel PARTS = relationship("parts", RelationshipKind.HAS_MANY);

    private final Map<AttributeModel, Object> values = new HashMap<>();
    private final Map<AttributeModel, Object> join = new HashMap<>();
    private final Map<RelationshipModel, List<Line>> related = new HashMap<>();

    static AttributeModel attribute(String name, ValueType type) {
        return new AttributeModel(
                "Line", name, name, 0, type, false, false, false, Generation.NONE, null, null, List.of(), null);
    }

    private static RelationshipModel relationship(String name, RelationshipKind kind) {
        return new RelationshipModel(name, kind, LINE, LINE, ID, ID, null, false, ReferenceRule.on(OnDelete.RESTRICT));
    }

    Line with(AttributeModel attribute, @Nullable Object value) {
        values.put(attribute, value);
        return this;
    }

    Line reachedWith(AttributeModel attribute, @Nullable Object value) {
        join.put(attribute, value);
        return this;
    }

    Line leadingTo(RelationshipModel relationship, Line... others) {
        related.put(relationship, List.of(others));
        return this;
    }

    @Override
    public @Nullable Object own(AttributeModel attribute) {
        return values.get(attribute);
    }

    @Override
    public @Nullable Object joined(AttributeModel attribute) {
        return join.get(attribute);
    }

    @Override
    public List<Line> related(RelationshipModel relationship) {
        return related.getOrDefault(relationship, List.of());
    }
}
