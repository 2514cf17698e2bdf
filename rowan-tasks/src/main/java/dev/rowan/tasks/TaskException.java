package dev.rowan.tasks;

import org.jspecify.annotations.Nullable;

/** A task that was not done; nothing was changed, unless the message says so. */
public final class TaskException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a task was not done. */
    public enum Reason {
        /** The words or the project's settings cannot be understood. */
        MISUNDERSTOOD,
        /** The words are understood, and what is there forbids it. */
        REFUSED,
        /** Something outside failed: a folder, a file, a database. */
        FAILED
    }

    private final Reason reason;

    /**
     * Tells why.
     *
     * @param reason of which kind it is
     * @param message place, rule, finding and way out
     */
    public TaskException(Reason reason, String message) {
        this(reason, message, null);
    }

    /**
     * Tells why, and what led to it.
     *
     * @param reason of which kind it is
     * @param message place, rule, finding and way out
     * @param cause what led to it, or null
     */
    public TaskException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /**
     * Of which kind it is.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
