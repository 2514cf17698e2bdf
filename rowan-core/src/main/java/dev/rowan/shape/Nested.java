package dev.rowan.shape;

import dev.rowan.intake.ReadDraft;
import dev.rowan.model.RelationshipModel;
import org.jspecify.annotations.Nullable;

/**
 * Related rows beside the rows of a level.
 *
 * @param relationship which rows
 * @param key the index, among the level's outputs, of the value that related rows are matched by
 * @param draft how they are narrowed, ordered and limited
 * @param pattern what they become
 * @param recursion how they are loaded again; null where they are not
 */
public record Nested(
        RelationshipModel relationship,
        int key,
        ReadDraft draft,
        Pattern<?> pattern,
        @Nullable Recursion recursion) {
    Nested(RelationshipModel relationship, int key, ReadDraft draft, Pattern<?> pattern) {
        this(relationship, key, draft, pattern, null);
    }
}
