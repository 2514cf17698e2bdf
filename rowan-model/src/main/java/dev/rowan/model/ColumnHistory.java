package dev.rowan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a column was called, and what is said of it to those who look at the store.
 *
 * @param names the names that it had before, latest first
 * @param comment words for people, or null
 */
public record ColumnHistory(List<String> names, @Nullable String comment) {
    /** Nothing is known. */
    public static final ColumnHistory NONE = new ColumnHistory(List.of(), null);

    /** Makes the history; the names are copied. */
    public ColumnHistory {
        names = List.copyOf(names);
    }
}
