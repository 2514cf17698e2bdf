package dev.rowan.problem;

/** One row was asked for and more than one is there. */
public final class TooManyException extends RowanException {
    private static final long serialVersionUID = 1L;

    /**
     * Tells what happened.
     *
     * @param message what was found, and the way out
     */
    public TooManyException(String message) {
        super(message, null);
    }
}
