package dev.rowan.changeset;

import dev.rowan.relationship.Relationship;
import dev.rowan.row.Row;
import java.util.Map;

/**
 * All that came of a write.
 *
 * @param row the row as it is now; for a destroy as it was
 * @param became what became of it
 * @param managed what became of each relationship that was managed, by its name
 * @param <R> the resource
 */
public record Outcome<R>(Row<R> row, Became became, Map<String, LinkOutcome> managed) {
    /** Makes the answer; the map is copied. */
    public Outcome {
        managed = Map.copyOf(managed);
    }

    /**
     * What became of a relationship.
     *
     * @param relationship of the written resource
     * @return nothing, where it was not managed
     */
    public LinkOutcome links(Relationship<? super R, ?, ?> relationship) {
        return managed.getOrDefault(relationship.name(), LinkOutcome.NONE);
    }
}
