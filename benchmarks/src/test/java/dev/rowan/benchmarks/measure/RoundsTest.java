package dev.rowan.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundsTest {
    @Test
    void who_begins_changes_with_each_round_and_who_comes_after_whom_with_each_lap() {
        List<String> orders = new ArrayList<>();
        for (int round = 0; round < 7; round++) {
            orders.add(String.join("", Rounds.order(new ArrayList<>(List.of("a", "b", "c")), round)));
        }

        assertThat(orders).containsExactly("abc", "bca", "cab", "cba", "bac", "acb", "abc");
    }

    @Test
    void all_are_made_ready_for_each_slice_and_who_fails_is_out() {
        List<String> ready = new ArrayList<>();
        Map<String, Lane> lanes = new LinkedHashMap<>();
        lanes.put("quick", () -> {
            ready.add("quick");
            return call -> call;
        });
        lanes.put("slow", () -> {
            ready.add("slow");
            return call -> {
                Thread.onSpinWait();
                return new byte[100_000];
            };
        });
        lanes.put("broken", () -> {
            throw new IllegalStateException("no table");
        });
        lanes.put("failing", () -> call -> {
            throw new IllegalStateException("no row");
        });

        Measured measured = Rounds.of(lanes, new Pace(1, 2, 20, 20));

        assertThat(ready).containsExactly("quick", "slow", "quick", "slow", "slow", "quick");
        assertThat(measured.failures())
                .isEqualTo(Map.of(
                        "broken",
                        "java.lang.IllegalStateException: no table",
                        "failing",
                        "java.lang.IllegalStateException: no row"));
        assertThat(measured.costs().keySet()).containsExactly("quick", "slow");
        assertThat(measured.costs().get("slow")).hasSize(2);
        assertThat(measured.ratio("slow", "quick").median()).isGreaterThan(1);
        assertThat(measured.bytes("slow")).isBetween(100_000.0, 110_000.0);
    }
}
