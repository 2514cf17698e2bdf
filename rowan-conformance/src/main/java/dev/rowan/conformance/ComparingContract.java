package dev.rowan.conformance;

import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.conformance.club.Specimen;
import dev.rowan.conformance.club.Standing;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Condition;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Comparing values in filters: each operator on each kind, beside nulls. */
public abstract class ComparingContract extends Contract {
    private static final UUID LOW = UUID.fromString("10000000-0000-4000-8000-000000000000");
    private static final UUID MIDDLE = UUID.fromString("7fffffff-ffff-4fff-bfff-ffffffffffff");
    private static final UUID HIGH = UUID.fromString("f0000000-0000-4000-8000-000000000000");

    /** Rows 1, 2 and 3 hold the values, row 4 none. */
    private <V> void given(Attribute<Specimen, V> attribute, V low, V middle, V high) {
        rowan.run(SPECIMEN.create.set(SPECIMEN.number, 1).set(attribute, low));
        rowan.run(SPECIMEN.create.set(SPECIMEN.number, 2).set(attribute, middle));
        rowan.run(SPECIMEN.create.set(SPECIMEN.number, 3).set(attribute, high));
        rowan.run(SPECIMEN.create.set(SPECIMEN.number, 4));
    }

    private List<Integer> kept(Condition<Specimen> condition) {
        return listed(SPECIMEN.number, SPECIMEN.query().filter(condition).sort(SPECIMEN.number.asc()));
    }

    private <V> void everyOperatorWorks(Attribute<Specimen, V> attribute, V low, V middle, V high) {
        given(attribute, low, middle, high);
        assertThat(kept(attribute.eq(middle))).as("eq").containsExactly(2);
        assertThat(kept(attribute.ne(middle))).as("ne").containsExactly(1, 3);
        assertThat(kept(attribute.lt(middle))).as("lt").containsExactly(1);
        assertThat(kept(attribute.le(middle))).as("le").containsExactly(1, 2);
        assertThat(kept(attribute.gt(middle))).as("gt").containsExactly(3);
        assertThat(kept(attribute.ge(middle))).as("ge").containsExactly(2, 3);
        assertThat(kept(attribute.between(low, middle))).as("between").containsExactly(1, 2);
        assertThat(kept(attribute.between(middle, low))).as("none between").isEmpty();
        onlySamenessWorks(attribute, low, middle);
    }

    /** On rows that are there already. */
    private <V> void onlySamenessWorks(Attribute<Specimen, V> attribute, V low, V middle) {
        assertThat(kept(attribute.eq(middle))).as("eq").containsExactly(2);
        assertThat(kept(attribute.ne(middle))).as("ne").containsExactly(1, 3);
        assertThat(kept(attribute.in(List.of(low, middle)))).as("in").containsExactly(1, 2);
        assertThat(kept(attribute.notIn(List.of(low, middle)))).as("not in").containsExactly(3);
        assertThat(kept(attribute.isNull())).as("null").containsExactly(4);
        assertThat(kept(attribute.isNotNull())).as("not null").containsExactly(1, 2, 3);
        assertThat(kept(attribute.eq(attribute))).as("itself").containsExactly(1, 2, 3);
    }

    @Test
    void text_is_compared_by_code_point() {
        everyOperatorWorks(SPECIMEN.text, "B", "a", "\u00E4");
    }

    @Test
    void text_above_the_first_plane_comes_after_all_below() {
        everyOperatorWorks(SPECIMEN.text, "\uFF5E", "\uD83D\uDE00", "\uD83D\uDE01");
    }

    @Test
    void text_without_regard_to_case_is_compared_by_its_lower_case() {
        everyOperatorWorks(SPECIMEN.anyCase, "a", "B", "c");
        assertThat(kept(SPECIMEN.anyCase.eq("A"))).containsExactly(1);
        assertThat(kept(SPECIMEN.anyCase.in("C", "b"))).containsExactly(2, 3);
        assertThat(kept(SPECIMEN.anyCase.lt("C"))).containsExactly(1, 2);
    }

    @Test
    void whole_numbers_of_32_bits_are_compared() {
        everyOperatorWorks(SPECIMEN.small, Integer.MIN_VALUE, -1, Integer.MAX_VALUE);
    }

    @Test
    void whole_numbers_of_64_bits_are_compared() {
        everyOperatorWorks(SPECIMEN.large, Long.MIN_VALUE, 0L, Long.MAX_VALUE);
    }

    @Test
    void exact_numbers_are_compared_whatever_their_scale() {
        everyOperatorWorks(SPECIMEN.exact, new BigDecimal("-1e3"), new BigDecimal("0.10"), new BigDecimal("0.1000001"));
        assertThat(kept(SPECIMEN.exact.eq(new BigDecimal("0.1")))).containsExactly(2);
    }

    @Test
    void exact_numbers_of_a_size_are_compared() {
        everyOperatorWorks(
                SPECIMEN.money, new BigDecimal("-9999.99"), new BigDecimal("0.00"), new BigDecimal("9999.99"));
    }

    @Test
    void a_number_that_the_kind_cannot_hold_is_a_problem() {
        given(SPECIMEN.money, new BigDecimal("1.00"), new BigDecimal("2.00"), new BigDecimal("3.00"));
        assertThat(Refusal.of(() -> kept(SPECIMEN.money.eq(new BigDecimal("1.001")))))
                .containsExactly("money invalid");
    }

    @Test
    void truth_is_compared_with_false_before_true() {
        rowan.run(SPECIMEN.create.set(SPECIMEN.number, 1).set(SPECIMEN.flag, false));
        rowan.run(SPECIMEN.create.set(SPECIMEN.number, 2).set(SPECIMEN.flag, true));
        rowan.run(SPECIMEN.create.set(SPECIMEN.number, 3));
        assertThat(kept(SPECIMEN.flag.eq(true))).containsExactly(2);
        assertThat(kept(SPECIMEN.flag.ne(true))).containsExactly(1);
        assertThat(kept(SPECIMEN.flag.lt(true))).containsExactly(1);
        assertThat(kept(SPECIMEN.flag.isNull())).containsExactly(3);
    }

    @Test
    void uuids_are_compared_as_unsigned_bytes() {
        everyOperatorWorks(SPECIMEN.uuid, LOW, MIDDLE, HIGH);
    }

    @Test
    void dates_are_compared() {
        everyOperatorWorks(
                SPECIMEN.day, LocalDate.of(-100, 2, 28), LocalDate.of(1970, 1, 1), LocalDate.of(12_345, 6, 7));
    }

    @Test
    void times_are_compared() {
        everyOperatorWorks(SPECIMEN.hour, LocalTime.MIDNIGHT, LocalTime.NOON, LocalTime.of(23, 59, 59, 999_999_000));
    }

    @Test
    void moments_are_compared() {
        everyOperatorWorks(
                SPECIMEN.moment,
                Instant.parse("-0100-01-01T00:00:00Z"),
                Instant.parse("2026-11-21T09:30:00Z"),
                Instant.parse("2026-11-21T09:30:00.000001Z"));
    }

    @Test
    void enums_are_compared_by_name() {
        everyOperatorWorks(SPECIMEN.standing, Standing.AWAY, Standing.GUEST, Standing.REGULAR);
    }

    @Test
    void bytes_are_told_apart() {
        given(SPECIMEN.bytes, new byte[0], new byte[] {0, -1}, new byte[] {0, -2});
        onlySamenessWorks(SPECIMEN.bytes, new byte[0], new byte[] {0, -1});
    }

    @Test
    void lists_are_told_apart() {
        given(SPECIMEN.words, List.of(), List.of("a", "b"), List.of("b", "a"));
        onlySamenessWorks(SPECIMEN.words, List.of(), List.of("a", "b"));
    }

    @Test
    void kinds_without_an_order_have_no_before_and_after() {
        assertThat(Refusal.of(() -> kept(SPECIMEN.bytes.lt(new byte[] {1})))).containsExactly("bytes invalid");
        assertThat(Refusal.of(() -> kept(SPECIMEN.words.ge(List.of())))).containsExactly("words invalid");
    }

    @Test
    void two_attributes_are_compared_with_each_other() {
        rowan.run(SPECIMEN.create.set(SPECIMEN.number, 1).set(SPECIMEN.small, 1));
        rowan.run(SPECIMEN.create.set(SPECIMEN.number, 2).set(SPECIMEN.small, 1));
        rowan.run(SPECIMEN.create.set(SPECIMEN.number, 3));
        assertThat(kept(SPECIMEN.number.eq(SPECIMEN.small))).containsExactly(1);
        assertThat(kept(SPECIMEN.number.ne(SPECIMEN.small))).containsExactly(2);
        assertThat(kept(SPECIMEN.small.lt(SPECIMEN.number))).containsExactly(2);
    }

    @Test
    void comparing_with_null_is_refused_with_the_way_out() {
        @SuppressWarnings("NullAway") // what a caller who does not check for nulls would do
        var problem = Refusal.only(() -> SPECIMEN.small.eq((Integer) null));
        assertThat(problem.path()).isEqualTo("small");
        assertThat(problem.message()).contains("isNull()");
    }
}
