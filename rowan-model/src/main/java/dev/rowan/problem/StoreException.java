package dev.rowan.problem;

import org.jspecify.annotations.Nullable;

/** The store could not do its work: it is not reachable, refused, was cancelled, or its transaction is doomed. */
public final class StoreException extends RowanException {
    private static final long serialVersionUID = 1L;

    private final boolean retryable;

    /**
     * Tells what happened.
     *
     * @param message what was found, and the way out; no SQL, no sensitive values
     * @param cause what the driver said, or null
     */
    public StoreException(String message, @Nullable Throwable cause) {
        this(message, cause, false);
    }

    /**
     * Tells what happened, and whether the same work may succeed when it is done again.
     *
     * @param message what was found, and the way out; no SQL, no sensitive values
     * @param cause what the driver said, or null
     * @param retryable true for conflicts between transactions (serialisation, deadlock)
     */
    public StoreException(String message, @Nullable Throwable cause, boolean retryable) {
        super(message, cause);
        this.retryable = retryable;
    }

    /**
     * Whether the whole transaction may succeed when it is done again.
     *
     * @return true for serialisation failures and deadlocks
     */
    public boolean retryable() {
        return retryable;
    }
}
