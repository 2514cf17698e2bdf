package dev.rowan.intake;

import dev.rowan.changeset.Changeset;
import dev.rowan.model.ActionModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.row.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A changeset of which it is known what it is about.
 *
 * @param changeset the request
 * @param resource whose row
 * @param action by which action
 * @param key the target's primary key, canonical; empty for a create
 */
public record Root(Changeset<?> changeset, ResourceModel resource, ActionModel action, List<Object> key) {
    /**
     * The row to be written.
     *
     * @return as it was given; null for a create
     */
    public @Nullable Reference<?> target() {
        return changeset.target();
    }
}
