package dev.rowan.relationship;

import org.jspecify.annotations.Nullable;

/** Prints what is asked of a relationship. */
final class Print {
    private Print() {}

    static String call(Relationship<?, ?, ?> relationship, String verb, @Nullable Object inner) {
        return relationship + "." + verb + "(" + (inner == null ? "" : inner) + ")";
    }
}
