package dev.rowan.postgres.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DistanceTest {
    private final Distance distance = new Distance();

    private void took(int times, long micros) {
        for (int i = 0; i < times; i++) {
            distance.took(TimeUnit.MICROSECONDS.toNanos(micros));
        }
    }

    @Test
    void a_server_is_near_until_enough_was_seen_of_it() {
        assertThat(distance.isFar()).isFalse();
        took(49, 20_000);
        assertThat(distance.isFar()).isFalse();
        took(1, 20_000);
        assertThat(distance.isFar()).isTrue();
    }

    @Test
    void one_fast_answer_tells_that_it_is_near() {
        took(100, 1_200);
        took(1, 60);
        took(100, 5_000);
        assertThat(distance.isFar()).isFalse();
    }
}
