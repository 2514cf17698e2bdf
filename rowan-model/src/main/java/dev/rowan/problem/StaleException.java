package dev.rowan.problem;

/** The row was changed by somebody else since it was read; only raised where an action asks for it. */
public final class StaleException extends RowanException {
    private static final long serialVersionUID = 1L;

    /**
     * Tells what happened.
     *
     * @param message what was found, and the way out
     */
    public StaleException(String message) {
        super(message, null);
    }
}
