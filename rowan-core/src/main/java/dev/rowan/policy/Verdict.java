package dev.rowan.policy;

import dev.rowan.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * Allowed, for the rows where a condition is true.
 *
 * @param where the condition; null for all rows
 */
public record Verdict(@Nullable Term where) {
    /** Allowed for all rows. */
    public static final Verdict ALLOWED = new Verdict(null);
}
