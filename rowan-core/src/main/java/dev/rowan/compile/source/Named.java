package dev.rowan.compile.source;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a declaration's lambda named.
 *
 * @param token the token that it returned, or empty when there is no lambda or it failed
 * @param failure the simple name of what the lambda threw; empty when it did not
 */
public record Named(Optional<Object> token, String failure) {
    static final Named NOTHING = new Named(Optional.empty(), "");

    static Named by(Supplier<? extends Optional<?>> lambda) {
        try {
            return new Named(lambda.get().map(Object.class::cast), "");
        } catch (RuntimeException users) {
            return new Named(Optional.empty(), users.getClass().getSimpleName());
        }
    }

    /**
     * Whether something was named at all, be it in vain.
     *
     * @return true when there is a lambda
     */
    public boolean given() {
        return token.isPresent() || !failure.isEmpty();
    }
}
