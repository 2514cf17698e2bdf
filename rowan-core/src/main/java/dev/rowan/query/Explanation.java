package dev.rowan.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How a selection would be read: a part for each level. Nothing was read.
 *
 * @param parts the level of the query first, then those that are loaded beside it
 * @param advice which indexes are not there and would serve; empty for a store that keeps none
 */
public record Explanation(List<Part> parts, List<Advice> advice) {
    /** Makes the explanation; lists are copied. */
    public Explanation {
        parts = List.copyOf(parts);
        advice = List.copyOf(advice);
    }

    /**
     * One level. Below the first the keys of the rows above are made up, since nothing was read.
     *
     * @param place the resource, then the relationships on the way: {@code User.groups.plans}
     * @param statement what the store is told
     * @param parameters the values beside it as texts, in order; sensitive ones hidden
     * @param plan how the store goes about it, in its own words
     * @param indexes the names of the indexes that serve
     * @param scanned the tables of which every row is looked at; also right where a table is small
     */
    public record Part(
            String place,
            String statement,
            List<String> parameters,
            String plan,
            List<String> indexes,
            List<String> scanned) {
        /** Makes the part; lists are copied. */
        public Part {
            parameters = List.copyOf(parameters);
            indexes = List.copyOf(indexes);
            scanned = List.copyOf(scanned);
        }

        @Override
        public String toString() {
            return place
                    + ": " + statement
                    + (parameters.isEmpty() ? "" : "\n  with " + String.join(", ", parameters))
                    + "\n" + plan.indent(4).stripTrailing()
                    + (indexes.isEmpty() ? "" : "\n  by index " + String.join(", ", indexes))
                    + (scanned.isEmpty() ? "" : "\n  every row of " + String.join(", ", scanned));
        }
    }

    @Override
    public String toString() {
        String told = parts.stream().map(Part::toString).collect(Collectors.joining("\n"));
        return advice.isEmpty()
                ? told
                : advice.stream().map(Advice::toString).collect(Collectors.joining("\n  ", told + "\nadvice:\n  ", ""));
    }
}
