package dev.rowan.store;

import dev.rowan.model.RelationshipModel;
import java.util.List;

/**
 * Limits a level to rows that are related to given parents.
 *
 * @param relationship from the parents' resource to the level's
 * @param keys the parents' values of {@link RelationshipModel#sourceKey()}: distinct, none null
 */
public record Parents(RelationshipModel relationship, List<Object> keys) {}
