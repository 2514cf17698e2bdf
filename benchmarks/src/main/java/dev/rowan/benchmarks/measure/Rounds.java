package dev.rowan.benchmarks.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets contenders take turns, so that a ratio compares what was measured side by side. */
public final class Rounds {
    private final Map<String, Lane> lanes;
    private final Pace pace;
    private final Map<String, List<Cost>> costs = new LinkedHashMap<>();
    private final Map<String, String> failures = new LinkedHashMap<>();

    private Rounds(Map<String, Lane> lanes, Pace pace) {
        this.lanes = lanes;
        this.pace = pace;
    }

    /** Warms all up, one after the other, and measures them round by round. Who fails is out, and the others go on. */
    public static Measured of(Map<String, Lane> lanes, Pace pace) {
        return new Rounds(lanes, pace).run();
    }

    private Measured run() {
        for (String contender : lanes.keySet()) {
            turn(contender, pace.warmUpMillis());
            costs.put(contender, new ArrayList<>());
        }
        for (int round = 0; round < pace.rounds(); round++) {
            for (String contender : order(new ArrayList<>(lanes.keySet()), round)) {
                Cost cost = turn(contender, pace.sliceMillis());
                costs.get(contender).add(cost);
            }
        }
        failures.keySet().forEach(costs::remove);
        return new Measured(costs, failures);
    }

    /** Who begins changes with each round, and who comes after whom with each lap. */
    static List<String> order(List<String> contenders, int round) {
        if (round / contenders.size() % 2 == 1) {
            Collections.reverse(contenders);
        }
        Collections.rotate(contenders, -(round % contenders.size()));
        return contenders;
    }

    private Cost turn(String contender, long millis) {
        if (!failures.containsKey(contender)) {
            try {
                return Slice.of(lanes.get(contender).ready(), pace.threads(), millis);
            } catch (Exception failed) {
                failures.put(contender, told(failed));
            }
        }
        return new Cost(Double.NaN, Double.NaN, Double.NaN);
    }

    /** JMH keeps what happened in its threads among what it suppressed. */
    private static String told(Throwable failed) {
        if (failed.getCause() != null) {
            return told(failed.getCause());
        }
        if (failed.getSuppressed().length > 0) {
            return told(failed.getSuppressed()[0]);
        }
        return failed.toString().lines().findFirst().orElse("");
    }
}
