package dev.rowan.intake;

import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.row.Reference;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A changeset with everything resolved, cast and checked.
 *
 * @param resource whose row
 * @param action the action
 * @param target the row that is updated or destroyed; null for a create
 * @param key the target's primary key; empty for a create
 * @param values what is written, canonical; a value may be null
 * @param links the relationships to be managed, in this order
 */
public record WriteDraft(
        ResourceModel resource,
        ActionModel action,
        @Nullable Reference<?> target,
        List<Object> key,
        Map<AttributeModel, @Nullable Object> values,
        List<LinkDraft> links) {}
