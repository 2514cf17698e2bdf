package dev.rowan.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void the_median_stands_between_its_quartiles() {
        assertThat(Spread.of(5, 1, 4, 2, 3)).isEqualTo(new Spread(2, 3, 4));
        assertThat(Spread.of(4, 1, 3, 2)).isEqualTo(new Spread(1.75, 2.5, 3.25));
        assertThat(Spread.of(7)).isEqualTo(new Spread(7, 7, 7));
        assertThat(Spread.of(0.5, 1, 1.5)).hasToString("1.00 [0.75–1.25]");
        assertThatThrownBy(Spread::of).hasMessage("there is nothing to take the median of");
    }

    @Test
    void ratios_are_of_the_same_round() {
        Measured measured = new Measured(
                Map.of(
                        "a", List.of(cost(10), cost(100), cost(10)),
                        "b", List.of(cost(20), cost(150), cost(30))),
                Map.of());

        assertThat(measured.ratio("b", "a")).isEqualTo(Spread.of(2, 1.5, 3));
        assertThat(measured.throughput("b", "a").median()).isEqualTo(0.5);
        assertThat(measured.micros("b")).isEqualTo(30);
    }

    private static Cost cost(double micros) {
        return new Cost(micros, 8, 1e6 / micros);
    }
}
