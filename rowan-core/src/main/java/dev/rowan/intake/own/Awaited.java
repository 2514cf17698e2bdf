package dev.rowan.intake.own;

import dev.rowan.changeset.Managed;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The keys that a row gets by what is managed along. */
public final class Awaited {
    private Awaited() {}

    /**
     * The keys of rows it belongs to.
     *
     * @param known among which models
     * @param resource whose row
     * @param managed what is managed along
     * @return of belongs-to relationships that are given something
     */
    public static Set<AttributeModel> of(Known known, ResourceModel resource, List<Managed> managed) {
        Scope scope = new Scope(known.models(), resource);
        Set<AttributeModel> keys = new HashSet<>();
        for (Managed each : managed) {
            if (!each.inputs().isEmpty()) {
                RelationshipModel relationship = scope.relationship(each.relationship());
                if (relationship.kind() == RelationshipKind.BELONGS_TO) {
                    keys.add(relationship.sourceKey());
                }
            }
        }
        return keys;
    }
}
