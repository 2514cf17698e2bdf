package dev.rowan.store;

import java.util.List;

/**
 * An index that a store keeps.
 *
 * @param name its name
 * @param columns what it is ordered by, most important first; an empty text for what is no plain column
 * @param partial whether it leaves rows out
 */
public record KeptIndex(String name, List<String> columns, boolean partial) {
    /** Makes the value; the columns are copied. */
    public KeptIndex {
        columns = List.copyOf(columns);
    }
}
