package dev.rowan.problem;

/** The actor may not do this. */
public final class ForbiddenException extends RowanException {
    private static final long serialVersionUID = 1L;

    /**
     * Tells what happened.
     *
     * @param message what was found, and the way out
     */
    public ForbiddenException(String message) {
        super(message, null);
    }
}
