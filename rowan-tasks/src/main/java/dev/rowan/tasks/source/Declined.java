package dev.rowan.tasks.source;

import org.jspecify.annotations.Nullable;

/** Source that was not written; the message says place, rule, finding and way out. */
public final class Declined extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why it was not written. */
    public enum Why {
        /** The words cannot be understood. */
        WORDS,
        /** What is there forbids it. */
        SOURCE,
        /** A file or folder failed. */
        DISK
    }

    private final Why why;

    private Declined(Why why, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.why = why;
    }

    /**
     * The words cannot be understood.
     *
     * @param message what was found, and the way out
     * @return to be thrown
     */
    public static Declined words(String message) {
        return new Declined(Why.WORDS, message, null);
    }

    /**
     * What is there forbids it.
     *
     * @param message what was found, and the way out
     * @return to be thrown
     */
    public static Declined source(String message) {
        return new Declined(Why.SOURCE, message, null);
    }

    /**
     * A file or folder failed.
     *
     * @param message what was tried, and the way out
     * @param cause what led to it
     * @return to be thrown
     */
    public static Declined disk(String message, Throwable cause) {
        return new Declined(Why.DISK, message, cause);
    }

    /**
     * Of which kind it is.
     *
     * @return why it was not written
     */
    public Why why() {
        return why;
    }
}
