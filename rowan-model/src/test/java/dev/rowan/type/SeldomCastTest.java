package dev.rowan.type;

import static dev.rowan.type.Casting.done;
import static dev.rowan.type.Casting.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Input to numbers of processors, to times without a zone, and to lengths of time. */
class SeldomCastTest {
    @Test
    void numbers_and_their_texts_are_numbers() {
        assertThat(done(Scalar.DOUBLE, 1.5)).isEqualTo(1.5);
        assertThat(done(Scalar.DOUBLE, 0.1f)).isEqualTo(0.1);
        assertThat(done(Scalar.DOUBLE, 3)).isEqualTo(3.0);
        assertThat(done(Scalar.DOUBLE, new BigDecimal("0.1"))).isEqualTo(0.1);
        assertThat(done(Scalar.DOUBLE, "-1e-400")).isEqualTo(0.0);
        assertThat(Double.compare((Double) done(Scalar.DOUBLE, -0.0), 0.0)).isZero();
    }

    @Test
    void what_is_not_finite_is_no_number() {
        for (Object each : List.of(Double.NaN, Double.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY)) {
            assertThat(refused(Scalar.DOUBLE, each)).isEqualTo("must be a finite number");
        }
        assertThat(refused(Scalar.DOUBLE, "1e400"))
                .isEqualTo("must be between -1.7976931348623157E308 and 1.7976931348623157E308");
        for (Object each : List.of("NaN", "Infinity", "", "0x1p3", true)) {
            assertThat(refused(Scalar.DOUBLE, each)).isEqualTo("must be a number");
        }
    }

    @Test
    void local_times_are_cut_to_microseconds_and_have_no_zone() {
        LocalDateTime at = LocalDateTime.of(2026, 11, 21, 9, 30, 0, 123_456_000);
        assertThat(done(Scalar.LOCAL_DATE_TIME, at.plusNanos(999))).isEqualTo(at);
        assertThat(done(Scalar.LOCAL_DATE_TIME, "2026-11-21T09:30:00.123456789"))
                .isEqualTo(at);
        for (Object each : List.of("2026-11-21T09:30:00Z", "2026-11-21", Instant.EPOCH, 1)) {
            assertThat(refused(Scalar.LOCAL_DATE_TIME, each))
                    .isEqualTo("must be a day and a time such as 2026-11-21T09:30");
        }
        assertThat(refused(Scalar.LOCAL_DATE_TIME, LocalDateTime.MAX))
                .isEqualTo("must be between the years -4712 and 294275");
    }

    @Test
    void lengths_are_cut_to_microseconds_toward_the_past() {
        assertThat(done(Scalar.DURATION, Duration.ofNanos(1_999))).isEqualTo(Duration.ofNanos(1_000));
        assertThat(done(Scalar.DURATION, Duration.ofNanos(-1))).isEqualTo(Duration.ofNanos(-1_000));
        assertThat(done(Scalar.DURATION, "P1DT-1H")).isEqualTo(Duration.ofHours(23));
        for (Object each : List.of("P1M", "P1Y", "1 hour", "", 5)) {
            assertThat(refused(Scalar.DURATION, each)).isEqualTo("must be a length of time such as PT1H30M");
        }
        assertThat(refused(Scalar.DURATION, Duration.ofSeconds(Long.MIN_VALUE)))
                .isEqualTo("must be at most PT876000000H long, either way");
    }
}
