package dev.rowan.memory;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Generation;
import dev.rowan.model.OnDelete;
import dev.rowan.model.ReferenceRule;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.type.Scalar;
import java.util.List;

/** Rows that go with the row they refer to, which is one of their own kind. */
final class Chain {
    final ResourceModel ring = ResourceModel.of("Ring", "Test", "rings")
            .attributes(List.of(attribute("id", 0), attribute("nextId", 1)), List.of(attribute("id", 0)))
            .build();

    Chain() {
        RelationshipModel next = new RelationshipModel(
                "next",
                RelationshipKind.BELONGS_TO,
                ring,
                ring,
                attribute("nextId", 1),
                attribute("id", 0),
                null,
                false,
                ReferenceRule.on(OnDelete.CASCADE));
        ring.relate(List.of(next), List.of(next));
    }

    private static AttributeModel attribute(String name, int position) {
        return new AttributeModel(
                "Ring",
                name,
                name,
                position,
                Scalar.INTEGER,
                false,
                false,
                false,
                Generation.NONE,
                null,
                null,
                List.of(),
                null);
    }
}
