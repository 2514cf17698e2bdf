package dev.rowan.migrate.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the comments before a statement ask of whoever runs it.
 *
 * @param outside PostgreSQL refuses it inside a transaction
 * @param repeated it is run again and again, each time in a transaction of its own, until it changes no row
 * @param probes what is asked before anything is done
 */
record Remarks(boolean outside, boolean repeated, List<Probe> probes) {
    /** The line that says so. */
    static final String OUTSIDE = "-- outside a transaction";

    /** The line that says so. */
    static final String REPEATED = "-- repeat until no row changes";

    private static final Pattern WHEN = Pattern.compile("-- refuse when (.+):");
    private static final Pattern QUERY = Pattern.compile("--   (.*)");

    Remarks {
        probes = List.copyOf(probes);
    }

    /** Reads the comments. What is none of these is for people. */
    static Remarks of(String comments) {
        List<String> lines = comments.lines().map(String::stripTrailing).toList();
        return new Remarks(lines.contains(OUTSIDE), lines.contains(REPEATED), probes(lines));
    }

    private static List<Probe> probes(List<String> lines) {
        List<Probe> probes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher when = WHEN.matcher(lines.get(i));
            if (when.matches()) {
                probes.add(new Probe(when.group(1), query(lines, i + 1)));
            }
        }
        return probes;
    }

    private static String query(List<String> lines, int from) {
        List<String> query = new ArrayList<>();
        for (String line : lines.subList(from, lines.size())) {
            Matcher part = QUERY.matcher(line);
            if (!part.matches()) {
                break;
            }
            query.add(part.group(1));
        }
        return String.join("\n", query);
    }
}
