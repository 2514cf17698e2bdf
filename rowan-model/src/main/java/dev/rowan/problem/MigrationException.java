package dev.rowan.problem;

import org.jspecify.annotations.Nullable;

/** Migrations cannot be written or applied as they are; what was done before in the same run is told. */
public final class MigrationException extends RowanException {
    private static final long serialVersionUID = 1L;

    /**
     * Tells what was found.
     *
     * @param message place, rule, finding and way out; no values of rows
     * @param cause what led to it, or null
     */
    public MigrationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
