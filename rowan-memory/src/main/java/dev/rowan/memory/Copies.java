package dev.rowan.memory;

import org.jspecify.annotations.Nullable;

/** Copies the values that could be changed from outside. */
final class Copies {
    private Copies() {}

    static @Nullable Object of(@Nullable Object value) {
        return value instanceof byte[] bytes ? bytes.clone() : value;
    }
}
