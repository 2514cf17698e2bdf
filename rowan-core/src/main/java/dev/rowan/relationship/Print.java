package dev.rowan.relationship;

import org.jspecify.annotations.Nullable;

/** Prints what is asked of a relationship. */
final class Print {
    private Print() {}

    static String call(Way<?, ?> way, String verb, @Nullable Object inner) {
        return way + "." + verb + "(" + (inner == null ? "" : inner) + ")";
    }
}
