package dev.rowan.problem;

import org.jspecify.annotations.Nullable;

/** The store could not do its work: it is not reachable, refused, was cancelled, or its transaction is doomed. */
public final class StoreException extends RowanException {
    private static final long serialVersionUID = 1L;

    private final StoreReason reason;

    /**
     * Tells what happened.
     *
     * @param message what was found, and the way out; no SQL, no sensitive values
     * @param cause what the driver said, or null
     */
    public StoreException(String message, @Nullable Throwable cause) {
        this(message, cause, StoreReason.REFUSED);
    }

    /**
     * Tells what happened, and of which kind it is.
     *
     * @param message what was found, and the way out; no SQL, no sensitive values
     * @param cause what the driver said, or null
     * @param reason the kind
     */
    public StoreException(String message, @Nullable Throwable cause, StoreReason reason) {
        super(message, cause);
        this.reason = reason;
    }

    /**
     * Why the store could not do its work.
     *
     * @return the kind of failure
     */
    public StoreReason reason() {
        return reason;
    }

    /**
     * Whether the whole transaction may succeed when it is done again.
     *
     * @return true for serialisation failures and deadlocks
     */
    public boolean retryable() {
        return reason == StoreReason.SERIALIZATION || reason == StoreReason.DEADLOCK;
    }
}
