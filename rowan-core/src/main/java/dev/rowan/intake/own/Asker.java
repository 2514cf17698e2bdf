package dev.rowan.intake.own;

import dev.rowan.row.Row;
import org.jspecify.annotations.Nullable;

/**
 * For whom something is written.
 *
 * @param actor the row given to {@code rowan.as(row)}; null for nobody
 * @param preview whether nothing will be kept
 */
public record Asker(@Nullable Row<?> actor, boolean preview) {
    /** Nobody in particular, in earnest. */
    public static final Asker NOBODY = new Asker(null, false);

    /**
     * The same, and nothing will be kept.
     *
     * @return for a preview
     */
    public Asker previewing() {
        return preview ? this : new Asker(actor, true);
    }
}
