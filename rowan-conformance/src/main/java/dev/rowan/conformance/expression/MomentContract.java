package dev.rowan.conformance.expression;

import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static dev.rowan.expression.function.Times.date;
import static dev.rowan.expression.function.Times.day;
import static dev.rowan.expression.function.Times.dayOfWeek;
import static dev.rowan.expression.function.Times.dayOfYear;
import static dev.rowan.expression.function.Times.difference;
import static dev.rowan.expression.function.Times.hour;
import static dev.rowan.expression.function.Times.minus;
import static dev.rowan.expression.function.Times.minute;
import static dev.rowan.expression.function.Times.month;
import static dev.rowan.expression.function.Times.plus;
import static dev.rowan.expression.function.Times.second;
import static dev.rowan.expression.function.Times.startOfDay;
import static dev.rowan.expression.function.Times.truncated;
import static dev.rowan.expression.function.Times.week;
import static dev.rowan.expression.function.Times.year;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.DECADES;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.SECONDS;
import static java.time.temporal.ChronoUnit.WEEKS;
import static java.time.temporal.ChronoUnit.YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.conformance.probe.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** What is worked out from dates and moments, in UTC. */
public abstract class MomentContract extends ExpressingContract {
    private void moment(String moment) {
        given(row -> row.set(SPECIMEN.moment, Instant.parse(moment)));
    }

    private void onDay(String day) {
        given(row -> row.set(SPECIMEN.day, LocalDate.parse(day)));
    }

    private void later(int amount, ChronoUnit unit, String moment) {
        says(plus(SPECIMEN.moment, amount, unit), Instant.parse(moment));
    }

    private void begins(ChronoUnit unit, String moment) {
        says(truncated(SPECIMEN.moment, unit), Instant.parse(moment));
    }

    @Test
    void moments_are_moved() {
        moment("2024-01-31T22:30:00.000001Z");
        later(90, SECONDS, "2024-01-31T22:31:30.000001Z");
        later(-31, MINUTES, "2024-01-31T21:59:00.000001Z");
        later(2, HOURS, "2024-02-01T00:30:00.000001Z");
        later(1, DAYS, "2024-02-01T22:30:00.000001Z");
        later(1, WEEKS, "2024-02-07T22:30:00.000001Z");
        later(1, MONTHS, "2024-02-29T22:30:00.000001Z");
        later(13, MONTHS, "2025-02-28T22:30:00.000001Z");
        later(-1, YEARS, "2023-01-31T22:30:00.000001Z");
        says(minus(SPECIMEN.moment, 1, MONTHS), Instant.parse("2023-12-31T22:30:00.000001Z"));
        says(plus(SPECIMEN.moment, SPECIMEN.number.times(2), DAYS), Instant.parse("2024-02-02T22:30:00.000001Z"));
    }

    @Test
    void days_are_moved() {
        onDay("2024-02-29");
        says(plus(SPECIMEN.day, 1, DAYS), LocalDate.of(2024, 3, 1));
        says(plus(SPECIMEN.day, 1, YEARS), LocalDate.of(2025, 2, 28));
        says(minus(SPECIMEN.day, 3, WEEKS), LocalDate.of(2024, 2, 8));
        says(plus(SPECIMEN.day, SPECIMEN.number, MONTHS), LocalDate.of(2024, 3, 29));
    }

    @Test
    void what_no_store_can_keep_is_refused() {
        moment("2024-01-31T22:30:00Z");
        isRefused(plus(SPECIMEN.moment, 300_000, YEARS));
        isRefused(plus(SPECIMEN.moment, Integer.MIN_VALUE, MONTHS));
        onDay("2024-01-31");
        isRefused(plus(SPECIMEN.day, 300_000, YEARS));
        isRefused(plus(SPECIMEN.day, Integer.MIN_VALUE, DAYS));
    }

    @Test
    void what_is_worked_out_keeps_to_the_years_that_can_be_stored() {
        moment("+294275-12-31T23:59:59.999999Z");
        later(0, DAYS, "+294275-12-31T23:59:59.999999Z");
        later(-1, MONTHS, "+294275-11-30T23:59:59.999999Z");
        begins(WEEKS, "+294275-12-27T00:00:00Z");
        isRefused(plus(SPECIMEN.moment, 1, SECONDS));
        isRefused(plus(SPECIMEN.moment, 1, DAYS));
        isRefused(plus(SPECIMEN.moment, 1, YEARS));
        moment("-4712-01-01T00:00:00Z");
        later(0, YEARS, "-4712-01-01T00:00:00Z");
        later(1, YEARS, "-4711-01-01T00:00:00Z");
        begins(MONTHS, "-4712-01-01T00:00:00Z");
        begins(YEARS, "-4712-01-01T00:00:00Z");
        isRefused(minus(SPECIMEN.moment, 1, SECONDS));
        isRefused(minus(SPECIMEN.moment, 38, DAYS));
        isRefused(minus(SPECIMEN.moment, 1, MONTHS));
        onDay("+294275-12-31");
        says(plus(SPECIMEN.day, -1, DAYS), LocalDate.of(294_275, 12, 30));
        isRefused(plus(SPECIMEN.day, 1, DAYS));
        isRefused(plus(SPECIMEN.day, 5_000_000, YEARS));
        onDay("-4712-01-01");
        isRefused(truncated(SPECIMEN.day, WEEKS));
        says(plus(SPECIMEN.day, 1, DAYS), LocalDate.of(-4712, 1, 2));
        isRefused(minus(SPECIMEN.day, 1, DAYS));
        isRefused(minus(SPECIMEN.day, 1, YEARS));
        onDay("-4712-01-05");
        says(truncated(SPECIMEN.day, WEEKS), LocalDate.of(-4712, 1, 5));
    }

    @Test
    void moments_are_cut_to_the_beginning_of_a_unit() {
        moment("2024-05-16T13:45:59.999999Z");
        begins(SECONDS, "2024-05-16T13:45:59Z");
        begins(MINUTES, "2024-05-16T13:45:00Z");
        begins(HOURS, "2024-05-16T13:00:00Z");
        begins(DAYS, "2024-05-16T00:00:00Z");
        begins(WEEKS, "2024-05-13T00:00:00Z");
        begins(MONTHS, "2024-05-01T00:00:00Z");
        begins(YEARS, "2024-01-01T00:00:00Z");
        moment("-0044-03-15T12:00:00Z");
        begins(MONTHS, "-0044-03-01T00:00:00Z");
        onDay("2024-01-01");
        says(truncated(SPECIMEN.day, WEEKS), LocalDate.of(2024, 1, 1));
        says(truncated(minus(SPECIMEN.day, 1, DAYS), MONTHS), LocalDate.of(2023, 12, 1));
    }

    private void apart(ChronoUnit unit, String from, String to, long units) {
        given(row ->
                row.set(SPECIMEN.moment, Instant.parse(from)).set(SPECIMEN.day, LocalDate.parse(to.substring(0, 10))));
        says(difference(unit, SPECIMEN.moment, startOfDay(SPECIMEN.day)), units);
        says(difference(unit, startOfDay(SPECIMEN.day), SPECIMEN.moment), -units);
    }

    @Test
    void differences_are_whole_units_cut_toward_zero() {
        apart(SECONDS, "2024-01-01T23:59:58.500000Z", "2024-01-02", 1);
        apart(MINUTES, "2024-01-01T22:00:01Z", "2024-01-02", 119);
        apart(HOURS, "2024-01-01T22:00:00.000001Z", "2024-01-02", 1);
        apart(DAYS, "2024-01-01T00:00:00.000001Z", "2024-03-01", 59);
        apart(WEEKS, "2024-01-01T00:00:00Z", "2024-01-15", 2);
        apart(MONTHS, "2024-01-31T00:00:00Z", "2024-02-29", 0);
        apart(MONTHS, "2024-01-29T00:00:00Z", "2024-02-29", 1);
        apart(MONTHS, "2024-01-29T00:00:00.000001Z", "2024-02-29", 0);
        apart(MONTHS, "2024-01-31T12:00:00Z", "2024-05-01", 3);
        apart(YEARS, "2020-02-29T00:00:00Z", "2024-02-28", 3);
        apart(YEARS, "2020-02-29T00:00:00Z", "2024-02-29", 4);
        apart(MONTHS, "-0001-12-01T00:00:00Z", "0001-01-01", 13);
        apart(
                DAYS,
                "-4000-01-01T00:00:00.000001Z",
                "2024-01-01",
                DAYS.between(LocalDate.of(-4000, 1, 1), LocalDate.of(2024, 1, 1)) - 1);
    }

    @Test
    void days_are_apart_by_days_and_more() {
        onDay("2024-03-31");
        says(difference(DAYS, SPECIMEN.day, plus(SPECIMEN.day, 400, DAYS)), 400L);
        says(difference(MONTHS, SPECIMEN.day, plus(SPECIMEN.day, 1, MONTHS)), 0L);
        says(difference(WEEKS, plus(SPECIMEN.day, 20, DAYS), SPECIMEN.day), -2L);
    }

    @Test
    void moments_have_parts() {
        moment("2024-12-30T23:04:05.999999Z");
        says(year(SPECIMEN.moment), 2024);
        says(month(SPECIMEN.moment), 12);
        says(week(SPECIMEN.moment), 1);
        says(day(SPECIMEN.moment), 30);
        says(dayOfWeek(SPECIMEN.moment), 1);
        says(dayOfYear(SPECIMEN.moment), 365);
        says(hour(SPECIMEN.moment), 23);
        says(minute(SPECIMEN.moment), 4);
        says(second(SPECIMEN.moment), 5);
        says(date(SPECIMEN.moment), LocalDate.of(2024, 12, 30));
    }

    @Test
    void days_and_times_have_parts() {
        given(row -> row.set(SPECIMEN.day, LocalDate.of(-44, 3, 15)).set(SPECIMEN.hour, LocalTime.of(23, 59, 58)));
        says(year(SPECIMEN.day), -44);
        says(month(SPECIMEN.day), 3);
        says(day(SPECIMEN.day), 15);
        says(dayOfWeek(SPECIMEN.day), LocalDate.of(-44, 3, 15).getDayOfWeek().getValue());
        says(startOfDay(SPECIMEN.day), Instant.parse("-0044-03-15T00:00:00Z"));
        says(hour(SPECIMEN.hour), 23);
        says(minute(SPECIMEN.hour), 59);
        says(second(SPECIMEN.hour), 58);
        onDay("0000-12-31");
        says(year(SPECIMEN.day), 0);
    }

    @Test
    void units_that_a_kind_has_not_are_refused() {
        assertThat(Refusal.only(() -> keeps(plus(SPECIMEN.day, 1, HOURS).isNull()))
                        .message())
                .isEqualTo("is a date such as 2026-11-21, of which there is no plus hours");
        assertThat(Refusal.of(() -> keeps(truncated(SPECIMEN.moment, DECADES).isNull())))
                .containsExactly("moment invalid");
        assertThat(Refusal.of(() -> keeps(plus(SPECIMEN.hour, 1, HOURS).isNull())))
                .containsExactly("hour invalid");
        assertThat(Refusal.of(() -> keeps(hour(SPECIMEN.day).isNull()))).containsExactly("day invalid");
    }

    @Test
    void what_is_worked_out_from_null_is_null() {
        given(row -> row);
        saysNothing(plus(SPECIMEN.moment, 1, DAYS));
        saysNothing(plus(SPECIMEN.day, SPECIMEN.small, DAYS));
        saysNothing(truncated(SPECIMEN.day, WEEKS));
        saysNothing(difference(MONTHS, SPECIMEN.day, SPECIMEN.day));
        saysNothing(difference(DAYS, SPECIMEN.moment, SPECIMEN.moment));
        saysNothing(year(SPECIMEN.moment));
        saysNothing(dayOfWeek(SPECIMEN.day));
        saysNothing(second(SPECIMEN.hour));
        saysNothing(date(SPECIMEN.moment));
        saysNothing(startOfDay(SPECIMEN.day));
    }
}
