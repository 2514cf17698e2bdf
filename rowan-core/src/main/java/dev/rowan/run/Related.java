package dev.rowan.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is beside the rows of a level. */
interface Related {
    /** Of the row in a tuple: a list of results, or one result or null for a to-one. */
    @Nullable Object to(@Nullable Object[] tuple);

    /** What a row holds: all of what was found, or the first of it. */
    static @Nullable Object held(boolean toOne, List<?> found) {
        return toOne ? (found.isEmpty() ? null : found.get(0)) : found;
    }
}
