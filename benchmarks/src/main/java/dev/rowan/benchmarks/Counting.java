package dev.rowan.benchmarks;

import dev.rowan.benchmarks.measure.Lane;
import dev.rowan.benchmarks.proxy.CountingProxy;
import dev.rowan.benchmarks.proxy.Tally;
import dev.rowan.benchmarks.report.Sent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Counts what each contender sends for a call. */
final class Counting {
    /** After so many, the driver has prepared what it prepares. */
    private static final int WARM = 8;

    private static final int CALLS = 20;

    private Counting() {}

    /**
     * By workload and contender.
     *
     * @throws IllegalStateException when a contender did something without asking the database
     */
    static Map<String, Map<String, Sent>> of(Database database, Options options) throws Exception {
        Map<String, Map<String, Sent>> sent = new LinkedHashMap<>();
        for (String word : options.contenders()) {
            try (CountingProxy proxy = new CountingProxy(database.url());
                    Field field = new Field(database, List.of(word), proxy.url(), 1)) {
                for (Workload workload : options.workloads()) {
                    for (Map.Entry<String, Lane> lane : field.lanes(workload).entrySet()) {
                        Sent one = of(proxy, lane.getValue());
                        if (one.statements() < 1) {
                            throw new IllegalStateException("%s answers '%s' from a cache: %s statements a call"
                                    .formatted(lane.getKey(), workload.label(), one.statements()));
                        }
                        sent.computeIfAbsent(workload.name(), key -> new LinkedHashMap<>())
                                .put(lane.getKey(), one);
                    }
                }
            }
        }
        return sent;
    }

    private static Sent of(CountingProxy proxy, Lane lane) throws Exception {
        IntFunction<Object> call = lane.ready();
        for (int i = 0; i < WARM; i++) {
            call.apply(i);
        }
        Tally before = proxy.tally();
        for (int i = WARM; i < WARM + CALLS; i++) {
            call.apply(i);
        }
        Tally since = proxy.tally().since(before);
        return new Sent((double) since.statements() / CALLS, (double) since.roundTrips() / CALLS);
    }
}
