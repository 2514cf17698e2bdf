package dev.rowan.conformance.measure;

import static dev.rowan.conformance.measure.Measure.MEASURE;
import static dev.rowan.expression.function.Times.date;
import static dev.rowan.expression.function.Times.difference;
import static dev.rowan.expression.function.Times.plus;
import static dev.rowan.expression.function.Times.truncated;
import static dev.rowan.expression.function.Times.year;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.conformance.Opening;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Condition;
import dev.rowan.problem.Problem;
import dev.rowan.query.Page;
import dev.rowan.query.Paged;
import dev.rowan.query.Query;
import dev.rowan.row.Row;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers of processors, days and times without a zone, and lengths of time. */
public abstract class MeasureContract implements Opening {
    private static final List<Double> AMOUNTS =
            List.of(-Double.MAX_VALUE, -1.5, 0.0, Double.MIN_VALUE, 0.1, 1e100, Double.MAX_VALUE);
    private static final List<LocalDateTime> TIMES = Stream.of(
                    "-4712-01-01T00:00",
                    "-0044-03-15T12:00:00.5",
                    "0000-02-29T00:00:00.000001",
                    "1582-10-10T00:00",
                    "2024-02-29T23:59:59.999999",
                    "2026-03-29T02:30",
                    "+294275-12-31T23:59:59.999999")
            .map(LocalDateTime::parse)
            .toList();
    private static final List<Duration> LENGTHS = List.of(
            Duration.ofDays(-36_500_000),
            Duration.ofNanos(-1_000),
            Duration.ZERO,
            Duration.ofNanos(999_999_000),
            Duration.ofHours(24).plusNanos(1_000),
            Duration.ofDays(31),
            Duration.ofDays(36_500_000));

    /** The store under test, behind the front door. */
    Rowan rowan;

    @BeforeEach
    void openAnEmptyStore() {
        rowan = open(Measure.MEASURES);
    }

    @AfterEach
    void closeTheStore() {
        if (rowan != null) {
            rowan.close();
        }
    }

    /** In an order of their own; number 0 has none, and is what the others are parts of. */
    private void fill() {
        rowan.run(MEASURE.create.set(MEASURE.number, 0));
        for (int each : List.of(4, 1, 6, 3, 0, 5, 2)) {
            rowan.run(MEASURE.create
                    .set(MEASURE.number, each + 1)
                    .set(MEASURE.wholeNumber, 0)
                    .set(MEASURE.amount, AMOUNTS.get(each))
                    .set(MEASURE.at, TIMES.get(each))
                    .set(MEASURE.length, LENGTHS.get(each)));
        }
    }

    private List<Integer> numbers(Query<Measure> query) {
        return rowan.list(query).stream().map(row -> row.get(MEASURE.number)).toList();
    }

    private List<Integer> numbers(Condition<Measure> condition) {
        return numbers(MEASURE.query().filter(condition).sort(MEASURE.number.asc()));
    }

    @Test
    void what_is_written_is_what_is_read() {
        fill();
        List<Row<Measure>> rows = rowan.list(MEASURE.query().sort(MEASURE.number.asc()));
        assertThat(rows.get(0).get(MEASURE.amount)).isNull();
        assertThat(rows.get(0).get(MEASURE.at)).isNull();
        assertThat(rows.get(0).get(MEASURE.length)).isNull();
        List<Row<Measure>> parts = rows.subList(1, rows.size());
        assertThat(parts).extracting(row -> row.get(MEASURE.amount)).isEqualTo(AMOUNTS);
        assertThat(parts).extracting(row -> row.get(MEASURE.at)).isEqualTo(TIMES);
        assertThat(parts).extracting(row -> row.get(MEASURE.length)).isEqualTo(LENGTHS);
    }

    @Test
    void many_rows_at_once_hold_the_same() {
        rowan.runAll(Stream.of(0, 1, 2, 3, 4, 5, 6)
                .map(each -> MEASURE.create
                        .set(MEASURE.number, each)
                        .set(MEASURE.amount, AMOUNTS.get(each))
                        .set(MEASURE.at, TIMES.get(each))
                        .set(MEASURE.length, LENGTHS.get(each)))
                .toList());
        List<Row<Measure>> rows = rowan.list(MEASURE.query().sort(MEASURE.number.asc()));
        assertThat(rows).extracting(row -> row.get(MEASURE.amount)).isEqualTo(AMOUNTS);
        assertThat(rows).extracting(row -> row.get(MEASURE.at)).isEqualTo(TIMES);
        assertThat(rows).extracting(row -> row.get(MEASURE.length)).isEqualTo(LENGTHS);
    }

    @Test
    void defaults_lists_and_documents_hold_them() {
        Measure.Reading reading = new Measure.Reading(0.1, TIMES.get(5), LENGTHS.get(4));
        Row<Measure> made = rowan.run(MEASURE.create
                .set(MEASURE.number, 1)
                .set(MEASURE.amounts, AMOUNTS)
                .set(MEASURE.times, TIMES)
                .set(MEASURE.lengths, LENGTHS)
                .set(MEASURE.reading, reading));
        for (Row<Measure> row : List.of(made, rowan.one(MEASURE.query()))) {
            assertThat(row.get(MEASURE.share)).isEqualTo(0.5);
            assertThat(row.get(MEASURE.since)).isEqualTo(LocalDateTime.of(2026, 11, 21, 9, 30));
            assertThat(row.get(MEASURE.patience)).isEqualTo(Duration.ofMinutes(90));
            assertThat(row.get(MEASURE.amounts)).isEqualTo(AMOUNTS);
            assertThat(row.get(MEASURE.times)).isEqualTo(TIMES);
            assertThat(row.get(MEASURE.lengths)).isEqualTo(LENGTHS);
            assertThat(row.get(MEASURE.reading)).isEqualTo(reading);
        }
    }

    @Test
    void they_are_compared_and_null_is_neither() {
        fill();
        assertThat(numbers(MEASURE.amount.eq(0.1))).containsExactly(5);
        assertThat(numbers(MEASURE.amount.eq(-0.0))).containsExactly(3);
        assertThat(numbers(MEASURE.amount.lt(0.0))).containsExactly(1, 2);
        assertThat(numbers(MEASURE.amount.in(List.of(1e100, 7.0)))).containsExactly(6);
        assertThat(numbers(MEASURE.at.ge(TIMES.get(4)))).containsExactly(5, 6, 7);
        assertThat(numbers(MEASURE.at.in(TIMES.subList(1, 3)))).containsExactly(2, 3);
        assertThat(numbers(MEASURE.length.ne(Duration.ZERO))).containsExactly(1, 2, 4, 5, 6, 7);
        assertThat(numbers(MEASURE.length.between(Duration.ZERO, Duration.ofDays(1))))
                .containsExactly(3, 4);
        assertThat(numbers(MEASURE.length.isNull().and(MEASURE.at.isNull()).and(MEASURE.amount.isNull())))
                .containsExactly(0);
    }

    @Test
    void they_are_ordered_and_nulls_come_last() {
        fill();
        for (Attribute<Measure, ?> each : List.of(MEASURE.amount, MEASURE.at, MEASURE.length)) {
            assertThat(numbers(MEASURE.query().sort(each.asc()))).containsExactly(1, 2, 3, 4, 5, 6, 7, 0);
            assertThat(numbers(MEASURE.query().sort(each.desc()))).containsExactly(7, 6, 5, 4, 3, 2, 1, 0);
        }
    }

    @Test
    void pages_go_on_behind_them() {
        fill();
        for (Attribute<Measure, ?> each : List.of(MEASURE.amount, MEASURE.at, MEASURE.length)) {
            Query<Measure> query = MEASURE.query().sort(each.desc());
            Paged<Row<Measure>> page = rowan.page(query, Page.first(3));
            List<Integer> seen = new ArrayList<>();
            while (true) {
                page.rows().forEach(row -> seen.add(row.get(MEASURE.number)));
                if (!page.hasNext()) {
                    break;
                }
                page = rowan.page(query, page.next());
            }
            assertThat(seen).containsExactly(7, 6, 5, 4, 3, 2, 1, 0);
        }
    }

    @Test
    void the_least_and_the_greatest_are_found() {
        fill();
        Row<Measure> whole = rowan.one(MEASURE.query()
                .filter(MEASURE.number.eq(0))
                .load(MEASURE.least, MEASURE.last, MEASURE.longest, MEASURE.all));
        assertThat(whole.get(MEASURE.least)).isEqualTo(AMOUNTS.get(0));
        assertThat(whole.get(MEASURE.last)).isEqualTo(TIMES.get(6));
        assertThat(whole.get(MEASURE.longest)).isEqualTo(LENGTHS.get(6));
        assertThat(whole.get(MEASURE.all)).isEqualTo(LENGTHS);
        Row<Measure> part =
                rowan.one(MEASURE.query().filter(MEASURE.number.eq(1)).load(MEASURE.least, MEASURE.all));
        assertThat(part.get(MEASURE.least)).isNull();
        assertThat(part.get(MEASURE.all)).isNull();
    }

    @Test
    void input_is_read_as_iso_writes_it() {
        Row<Measure> row = rowan.run(MEASURE.create.input(
                Map.of("number", 1, "amount", "1e-3", "at", "2026-11-21T09:30:00.1234567", "length", "PT1.0000019S")));
        assertThat(row.get(MEASURE.amount)).isEqualTo(0.001);
        assertThat(row.get(MEASURE.at)).isEqualTo(LocalDateTime.parse("2026-11-21T09:30:00.123456"));
        assertThat(row.get(MEASURE.length)).isEqualTo(Duration.parse("PT1.000001S"));
    }

    @Test
    void what_no_store_keeps_is_refused() {
        assertThat(Refusal.of(() -> rowan.run(MEASURE.create.input(
                        Map.of("number", 1, "amount", Double.NaN, "at", "2026-11-21T09:30:00Z", "length", "P1M")))))
                .containsExactlyInAnyOrder("amount invalid", "at invalid", "length invalid");
        assertThat(Refusal.of(() -> rowan.run(MEASURE.create.input(Map.of(
                        "number", 1, "amount", "1e400", "at", "+300000-01-01T00:00", "length", "PT876000001H")))))
                .containsExactlyInAnyOrder("amount invalid", "at invalid", "length invalid");
        assertThat(Refusal.of(
                        () -> rowan.run(MEASURE.create.set(MEASURE.number, 1).set(MEASURE.share, 1.5))))
                .containsExactly("share out_of_range");
    }

    @Test
    void the_calendar_of_times_without_a_zone_is_that_of_moments() {
        for (int each : List.of(1, 4, 5)) {
            rowan.run(MEASURE.create.set(MEASURE.number, each + 1).set(MEASURE.at, TIMES.get(each)));
        }
        assertThat(numbers(year(MEASURE.at).eq(-44))).containsExactly(2);
        assertThat(numbers(date(MEASURE.at).eq(LocalDate.of(2024, 2, 29)))).containsExactly(5);
        assertThat(numbers(plus(MEASURE.at, 1, ChronoUnit.YEARS).eq(LocalDateTime.parse("2027-03-29T02:30"))))
                .containsExactly(6);
        assertThat(numbers(truncated(MEASURE.at, ChronoUnit.WEEKS).eq(LocalDateTime.parse("2026-03-23T00:00"))))
                .containsExactly(6);
        assertThat(numbers(difference(ChronoUnit.DAYS, MEASURE.at, LocalDateTime.parse("2026-03-30T02:29"))
                        .eq(0L)))
                .containsExactly(6);
    }

    @Test
    void what_is_not_exact_is_not_added() {
        assertThat(Refusal.problems(() -> rowan.count(MEASURE.query()
                        .filter(MEASURE.parts.sum(part -> part.amount).gt(1.0)))))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("a number that is not exact");
    }

    @Test
    void requests_ask_for_them() {
        fill();
        assertThat(numbers(rowan.query(
                        MEASURE.query(), Map.of("filter", Map.of("length", Map.of("ge", "P31D")), "sort", "-at"))))
                .containsExactly(7, 6);
    }
}
