package dev.rowan.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.benchmarks.measure.Cost;
import dev.rowan.benchmarks.measure.Measured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AimsTest {
    private final Map<String, List<Cost>> costs = new LinkedHashMap<>();

    private AimsTest with(String contender, double micros, double bytes) {
        costs.put(contender, List.of(new Cost(micros, bytes, 1e6 / micros)));
        return this;
    }

    private List<String> judged(Kind kind, boolean levels) {
        Run run = new Run(Map.of(), List.copyOf(costs.keySet()), Map.of(), List.of());
        return Aims.of(run, kind, new Line("W", "w", levels, new Measured(costs, Map.of()))).stream()
                .map(Verdict::toString)
                .toList();
    }

    @Test
    void plainly_rowan_is_measured_by_jdbc_by_its_limit_by_the_best_peer_and_by_what_it_allocates() {
        with("JDBC by hand", 200, 1_000).with("JDBC at its limit", 160, 900).with("Rowan", 190, 1_600);
        with("Hibernate", 400, 9_000).with("Ebean", 180, 3_000).with("Rowan rows", 100, 1_000);

        assertThat(judged(Kind.PLAIN, false))
                .containsExactly(
                        "≤ 1.00 × JDBC by hand: met (0.95)",
                        "≤ 1.25 × JDBC at its limit: met (1.19)",
                        "faster than Ebean: within the noise (1.06)",
                        "allocates ≤ 1.50 × JDBC by hand: missed (1.60)");
    }

    @Test
    void under_a_tenth_is_a_tie() {
        with("JDBC by hand", 100, 10).with("Rowan", 109, 10);
        assertThat(judged(Kind.PLAIN, false)).contains("≤ 1.00 × JDBC by hand: within the noise (1.09)");
        with("Rowan", 111, 10);
        assertThat(judged(Kind.PLAIN, false)).contains("≤ 1.00 × JDBC by hand: missed (1.11)");
    }

    @Test
    void ten_microseconds_over_the_limit_are_enough_where_it_is_short() {
        with("JDBC by hand", 30, 10).with("JDBC at its limit", 20, 10).with("Rowan", 29, 10);
        assertThat(judged(Kind.PLAIN, false)).contains("≤ JDBC at its limit + 10 µs: met (1.45)");
        with("Rowan", 31, 10);
        assertThat(judged(Kind.PLAIN, false)).contains("≤ 1.25 × JDBC at its limit: missed (1.55)");
    }

    @Test
    void far_away_levels_are_to_ride_together() {
        with("JDBC by hand", 2_000, 10).with("Rowan", 1_600, 10);
        assertThat(judged(Kind.LATENCY, true)).containsExactly("≤ 0.75 × JDBC by hand: within the noise (0.80)");
        assertThat(judged(Kind.LATENCY, false)).containsExactly("≤ 1.05 × JDBC by hand: met (0.80)");
    }

    @Test
    void of_throughput_more_is_better() {
        with("JDBC by hand", 100, 10).with("Rowan", 80, 10);
        assertThat(judged(Kind.THREADS, true)).containsExactly("≥ 1.00 × JDBC by hand: met (1.25)");
        with("Rowan", 200, 10);
        assertThat(judged(Kind.THREADS, true)).containsExactly("≥ 1.00 × JDBC by hand: missed (0.50)");
    }

    @Test
    void who_is_not_there_is_not_judged() {
        with("JDBC by hand", 100, 10).with("Ebean", 80, 10);
        assertThat(judged(Kind.PLAIN, true)).isEmpty();
    }
}
