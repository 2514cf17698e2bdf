package dev.rowan.conformance.chance;

import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import org.jspecify.annotations.Nullable;

/** Of which rows a term speaks: of one resource, perhaps with a join row, perhaps reached from another place. */
record Place(
        ResourceModel resource,
        @Nullable ResourceModel join,
        @Nullable Place around) {
    static Place of(ResourceModel resource) {
        return new Place(resource, null, null);
    }

    Place inside(RelationshipModel relationship) {
        return new Place(relationship.destination(), null, this);
    }
}
