package dev.rowan.model;

import java.util.List;

/**
 * The join of a many-to-many.
 *
 * @param join the join resource
 * @param near its attribute that holds the source's key
 * @param far its attribute that holds the destination's key
 */
public record Through(ResourceModel join, AttributeModel near, AttributeModel far) {
    /**
     * What a join row carries beside the two keys.
     *
     * @return the other attributes in declaration order
     */
    public List<AttributeModel> payload() {
        return join.attributes().stream()
                .filter(attribute -> !attribute.equals(near) && !attribute.equals(far))
                .toList();
    }

    /**
     * Whether the join has a primary key or identity over exactly the two keys, so that a link can stand there once only.
     *
     * @return true when links are unique
     */
    public boolean unique() {
        return join.uniqueOver(List.of(near, far));
    }
}
