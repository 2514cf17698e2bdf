package dev.rowan.store;

import java.util.List;

/**
 * How a level would be read.
 *
 * @param statement what the store is told
 * @param parameters the values beside it as texts, in order; sensitive ones hidden
 * @param plan how the store goes about it, in its own words
 * @param indexes the names of the indexes that serve
 * @param scanned the tables of which every row is looked at
 */
public record Explained(
        String statement, List<String> parameters, String plan, List<String> indexes, List<String> scanned) {
    /** Makes the value; lists are copied. */
    public Explained {
        parameters = List.copyOf(parameters);
        indexes = List.copyOf(indexes);
        scanned = List.copyOf(scanned);
    }
}
