package dev.rowan.benchmarks.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a run found.
 *
 * @param about machine, versions, options and date
 * @param contenders by name, in order; the first is what the others are measured by
 * @param sent by workload and contender
 */
public record Run(
        Map<String, Object> about, List<String> contenders, Map<String, Map<String, Sent>> sent, List<Part> parts) {
    /** Who has aims to reach. */
    static final String ROWAN = "Rowan";

    /** How fast it can be. */
    static final String LIMIT = "JDBC at its limit";

    /** By whom all are measured. */
    String first() {
        return contenders.get(0);
    }

    Optional<Sent> sent(String workload, String contender) {
        return Optional.ofNullable(sent.getOrDefault(workload, Map.of()).get(contender));
    }

    /** A framework, of which Rowan wants to be the fastest. */
    static boolean peer(String contender) {
        return !contender.startsWith("JDBC") && !contender.startsWith(ROWAN);
    }
}
