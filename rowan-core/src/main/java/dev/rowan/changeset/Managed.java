package dev.rowan.changeset;

import dev.rowan.relationship.Relationship;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relationship to be managed by a write.
 *
 * @param relationship of the written resource
 * @param manage what becomes of related rows
 * @param inputs rows, keys, bare key values, records, maps or {@link Link}s
 * @param name where the inputs were given, for the paths of problems: the relationship's name, or an argument's
 */
public record Managed(
        Relationship<?, ?, ?> relationship, Manage manage, List<? extends @Nullable Object> inputs, String name) {
    /** Makes the request; the inputs are copied. */
    public Managed {
        inputs = Collections.unmodifiableList(new ArrayList<>(inputs));
    }
}
