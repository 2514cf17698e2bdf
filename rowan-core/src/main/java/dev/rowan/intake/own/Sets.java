package dev.rowan.intake.own;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Field;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.problem.Problem;
import dev.rowan.row.Reference;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the trusted values of one row: attributes, and belongs-to relationships by the other row. */
record Sets(Known known, OwnOrder order, Values values, Problems problems) {
    void put() {
        Scope scope = new Scope(known.models(), order.resource());
        for (Map.Entry<? extends Field<?, ?>, ? extends @Nullable Object> each :
                order.said().sets().entrySet()) {
            Field<?, ?> field = each.getKey();
            Object value = each.getValue();
            problems.collecting(order.path(), () -> {
                if (field instanceof Attribute<?, ?> attribute) {
                    values.put(scope.attribute(attribute), value);
                } else {
                    reference(scope.relationship(field), (Reference<?>) value);
                }
                return field;
            });
        }
    }

    void reference(RelationshipModel relationship, @Nullable Reference<?> value) {
        String name = relationship.name();
        if (relationship.kind() != RelationshipKind.BELONGS_TO) {
            refuse(name, "is not a belongs-to: the other row holds the key; set it there");
            return;
        }
        AttributeModel attribute = relationship.sourceKey();
        if (value == null) {
            values.put(attribute, null);
            return;
        }
        ResourceModel named = known.resource(value.key().resource());
        if (!named.equals(relationship.destination())) {
            refuse(name, "the row is of " + named + ", but the relationship leads to " + relationship.destination());
            return;
        }
        values.put(attribute, Keys.cast(named, value.key(), name).get(0));
    }

    private void refuse(String name, String message) {
        problems.add(Problem.of(Problem.INVALID, name, message).under(order.path()));
    }
}
