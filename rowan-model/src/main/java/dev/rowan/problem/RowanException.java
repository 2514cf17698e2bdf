package dev.rowan.problem;

import org.jspecify.annotations.Nullable;

/** The root of everything that Rowan throws. Unchecked. */
public abstract class RowanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RowanException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
