package dev.rowan.intake;

import dev.rowan.changeset.Manage;
import dev.rowan.model.RelationshipModel;
import java.util.List;

/**
 * A relationship to be managed, as far as it can be told without looking at rows.
 *
 * @param relationship of the written row
 * @param manage the four answers
 * @param doers by which actions
 * @param inputs those that could be read, in order
 * @param name where the inputs were given, for the paths of problems
 * @param whole whether all could be read; else nobody knows which related rows are missing among them
 */
public record ManagedDraft(
        RelationshipModel relationship,
        Manage manage,
        Doers doers,
        List<ManagedInput> inputs,
        String name,
        boolean whole) {
    /** Makes the draft; the inputs are copied. */
    public ManagedDraft {
        inputs = List.copyOf(inputs);
    }
}
