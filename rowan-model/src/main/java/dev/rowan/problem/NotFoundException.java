package dev.rowan.problem;

/** The row that was asked for does not exist, is gone, or may not be seen. */
public final class NotFoundException extends RowanException {
    private static final long serialVersionUID = 1L;

    /**
     * Tells what happened.
     *
     * @param message what was found, and the way out
     */
    public NotFoundException(String message) {
        super(message, null);
    }
}
