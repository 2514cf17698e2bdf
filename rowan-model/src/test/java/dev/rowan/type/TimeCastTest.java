package dev.rowan.type;

import static dev.rowan.type.Casting.done;
import static dev.rowan.type.Casting.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeCastTest {
    private static final String RANGE = "must be between the years -4712 and 294275";

    @Test
    void nanoseconds_are_cut_not_rounded() {
        assertThat(done(Scalar.INSTANT, Instant.parse("2026-11-21T09:30:00.123456999Z")))
                .isEqualTo(Instant.parse("2026-11-21T09:30:00.123456Z"));
        assertThat(done(Scalar.INSTANT, Instant.parse("1969-12-31T23:59:59.999999999Z")))
                .isEqualTo(Instant.parse("1969-12-31T23:59:59.999999Z"));
        assertThat(done(Scalar.TIME, LocalTime.MAX)).isEqualTo(LocalTime.parse("23:59:59.999999"));
        assertThat(done(Scalar.TIME, "09:30:00.0000019")).isEqualTo(LocalTime.parse("09:30:00.000001"));
    }

    @Test
    void a_moment_may_be_given_at_any_offset() {
        Instant moment = Instant.parse("2026-11-21T09:30:00Z");
        List<Object> same = List.of(
                moment,
                "2026-11-21T09:30:00Z",
                "2026-11-21T10:30:00+01:00",
                "2026-11-21T09:30Z",
                OffsetDateTime.parse("2026-11-21T04:30:00-05:00"),
                ZonedDateTime.parse("2026-11-21T10:30:00+01:00[Europe/Paris]"));
        for (Object each : same) {
            assertThat(done(Scalar.INSTANT, each)).isEqualTo(moment);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now",
                "2026-11-21",
                "2026-11-21T09:30:00",
                "2026-11-21 09:30:00Z",
                "2026-02-30T00:00:00Z",
                "2026-11-21T24:00:01Z",
                "2026-11-21T09:30:00+25:00",
                "infinity"
            })
    void a_malformed_moment_is_refused(String text) {
        assertThat(refused(Scalar.INSTANT, text)).isEqualTo("must be a moment such as 2026-11-21T09:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-30", "2026-13-01", "21.11.2026", "2026-11-21T00:00", "0", "infinity"})
    void a_malformed_date_is_refused(String text) {
        assertThat(refused(Scalar.DATE, text)).isEqualTo("must be a date such as 2026-11-21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "9:30", "09:60", "09:30Z", "noon"})
    void a_malformed_time_is_refused(String text) {
        assertThat(refused(Scalar.TIME, text)).isEqualTo("must be a time such as 09:30");
    }

    @Test
    void other_kinds_are_no_times() {
        for (Scalar type : List.of(Scalar.DATE, Scalar.TIME, Scalar.INSTANT)) {
            assertThat(refused(type, 1_700_000_000L)).startsWith("must be a ");
        }
        assertThat(refused(Scalar.DATE, Instant.EPOCH)).startsWith("must be a date");
        assertThat(refused(Scalar.INSTANT, LocalDate.EPOCH)).startsWith("must be a moment");
    }

    @Test
    void dates_and_times_are_read() {
        assertThat(done(Scalar.DATE, "2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(done(Scalar.DATE, LocalDate.EPOCH)).isEqualTo(LocalDate.EPOCH);
        assertThat(done(Scalar.TIME, "09:30")).isEqualTo(LocalTime.of(9, 30));
    }

    @Test
    void what_no_store_keeps_is_told_the_range() {
        assertThat(done(Scalar.DATE, "-4712-01-01")).isEqualTo(LocalDate.of(-4712, 1, 1));
        assertThat(refused(Scalar.DATE, "-4713-12-31")).isEqualTo(RANGE);
        assertThat(refused(Scalar.DATE, LocalDate.MAX)).isEqualTo(RANGE);
        for (Instant outside : List.of(Instant.MIN, Instant.MAX, Instant.parse("+294276-01-01T00:00:00Z"))) {
            assertThat(refused(Scalar.INSTANT, outside)).isEqualTo(RANGE);
        }
        assertThat(refused(Scalar.INSTANT, OffsetDateTime.MAX)).isEqualTo(RANGE);
    }

    @Test
    void the_last_moment_is_cut_before_it_is_measured() {
        assertThat(done(Scalar.INSTANT, Instant.parse("+294275-12-31T23:59:59.999999999Z")))
                .isEqualTo(Instant.parse("+294275-12-31T23:59:59.999999Z"));
    }
}
