package dev.rowan.store;

import dev.rowan.model.RelationshipModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Limits a level to rows that are related to given parents.
 *
 * @param relationship from the parents' resource to the level's
 * @param keys the parents' values of {@link RelationshipModel#sourceKey()}: distinct, none null
 * @param found the parents are the rows of this level, and not those of keys; null where there are keys
 */
public record Parents(
        RelationshipModel relationship,
        List<Object> keys,
        @Nullable ReadPlan found) {
    /**
     * Parents by their keys.
     *
     * @param relationship from the parents' resource to the level's
     * @param keys distinct, none null
     */
    public Parents(RelationshipModel relationship, List<Object> keys) {
        this(relationship, keys, null);
    }

    /**
     * All rows of a level, for a store that is {@link dev.rowan.store.compiled.Compiling}.
     *
     * @param relationship from the level's resource
     * @param level without distinct, limits per parent and locks
     * @return the parents
     */
    public static Parents of(RelationshipModel relationship, ReadPlan level) {
        return new Parents(relationship, List.of(), level);
    }
}
