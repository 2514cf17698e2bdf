package dev.rowan.house;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** One broken rule: the file (and line) it was found in, the rule, what was found, and the way out. */
record Finding(String place, String rule, String found, String wayOut) {

    /** Fails with every finding, one a line. */
    static void none(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new AssertionError(findings.stream()
                    .map(Finding::toString)
                    .sorted()
                    .collect(joining("\n", findings.size() + " against the house rules:\n", "")));
        }
    }

    @Override
    public String toString() {
        return "%s: [%s] %s; way out: %s".formatted(place, rule, found, wayOut);
    }
}
