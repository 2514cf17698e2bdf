package dev.rowan.memory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies the values that could be changed from outside. */
final class Copies {
    private Copies() {}

    static @Nullable Object of(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Copies::of).toList();
        }
        return value instanceof byte[] bytes ? bytes.clone() : value;
    }
}
