package dev.rowan.problem;

/** A field of a row was read that the query did not load. */
public final class NotLoadedException extends RowanException {
    private static final long serialVersionUID = 1L;

    /**
     * Tells what happened.
     *
     * @param message what was found, and the way out
     */
    public NotLoadedException(String message) {
        super(message, null);
    }
}
