package dev.rowan.conformance.expression;

import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static dev.rowan.expression.function.Numbers.absolute;
import static dev.rowan.expression.function.Numbers.modulo;
import static dev.rowan.expression.function.Numbers.negated;
import static dev.rowan.expression.function.Numbers.parsed;
import static dev.rowan.expression.function.Numbers.rounded;
import static dev.rowan.expression.function.Numbers.toDecimal;
import static dev.rowan.expression.function.Numbers.toInteger;
import static dev.rowan.expression.function.Numbers.toLong;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.conformance.club.Specimen;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.expression.Expr;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is worked out from numbers. */
public abstract class NumberContract extends ExpressingContract {
    private void small(int value) {
        given(row -> row.set(SPECIMEN.small, value));
    }

    private void large(long value) {
        given(row -> row.set(SPECIMEN.large, value));
    }

    private void exact(String value) {
        given(row -> row.set(SPECIMEN.exact, new BigDecimal(value)));
    }

    private void decimal(Expr<? super Specimen, BigDecimal> expression, String value) {
        says(expression, new BigDecimal(value));
    }

    @Test
    void whole_numbers_are_worked_out() {
        small(7);
        says(SPECIMEN.small.plus(3), 10);
        says(SPECIMEN.small.minus(10), -3);
        says(SPECIMEN.small.times(SPECIMEN.small), 49);
        says(SPECIMEN.small.plus(SPECIMEN.number).times(2), 16);
    }

    @Test
    void a_quotient_of_whole_numbers_is_cut() {
        small(7);
        says(SPECIMEN.small.dividedBy(2), 3);
        says(SPECIMEN.small.dividedBy(-2), -3);
        says(negated(SPECIMEN.small).dividedBy(2), -3);
        large(-9_000_000_000L);
        says(SPECIMEN.large.dividedBy(7L), -1_285_714_285L);
    }

    @Test
    void what_is_left_over_has_the_sign_of_the_first() {
        small(-7);
        says(modulo(SPECIMEN.small, 3), -1);
        says(modulo(SPECIMEN.small, -3), -1);
        small(Integer.MIN_VALUE);
        says(modulo(SPECIMEN.small, -1), 0);
        exact("-7.5");
        decimal(modulo(SPECIMEN.exact, new BigDecimal("2.25")), "-0.75");
    }

    @Test
    void nothing_is_divided_by_zero() {
        given(row -> row.set(SPECIMEN.small, 0).set(SPECIMEN.large, 0L).set(SPECIMEN.exact, BigDecimal.ZERO));
        saysNothing(SPECIMEN.number.dividedBy(SPECIMEN.small));
        saysNothing(SPECIMEN.large.dividedBy(0L));
        saysNothing(SPECIMEN.exact.dividedBy(BigDecimal.ZERO));
        saysNothing(modulo(SPECIMEN.small, 0));
        saysNothing(modulo(SPECIMEN.exact, new BigDecimal("0.00")));
    }

    @Test
    void a_quotient_of_decimals_has_ten_digits_after_the_point() {
        exact("1");
        decimal(SPECIMEN.exact.dividedBy(new BigDecimal("3")), "0.3333333333");
        decimal(SPECIMEN.exact.dividedBy(new BigDecimal("-6")), "-0.1666666667");
        exact("0.00000000015");
        decimal(SPECIMEN.exact.dividedBy(BigDecimal.ONE), "0.0000000002");
        decimal(SPECIMEN.exact.dividedBy(new BigDecimal("-1")), "-0.0000000002");
        exact("0.000000000149999999999999999999999999999");
        decimal(SPECIMEN.exact.dividedBy(BigDecimal.ONE), "0.0000000001");
        exact("123456789012345678901234567890");
        decimal(SPECIMEN.exact.dividedBy(new BigDecimal("7")), "17636684144620811271604938270");
    }

    @Test
    void signs_are_turned_and_left_out() {
        small(-7);
        says(negated(SPECIMEN.small), 7);
        says(absolute(SPECIMEN.small), 7);
        exact("1.50");
        decimal(negated(SPECIMEN.exact), "-1.5");
        decimal(absolute(negated(SPECIMEN.exact)), "1.5");
    }

    @Test
    void decimals_are_rounded_with_halves_away_from_zero() {
        exact("2.345");
        decimal(rounded(SPECIMEN.exact, 2), "2.35");
        decimal(rounded(negated(SPECIMEN.exact), 2), "-2.35");
        decimal(rounded(SPECIMEN.exact, 0), "2");
        decimal(rounded(SPECIMEN.exact, 5), "2.345");
        exact("1250");
        decimal(rounded(SPECIMEN.exact, -2), "1300");
        decimal(rounded(SPECIMEN.exact, -4), "0");
    }

    @Test
    void decimals_may_have_more_digits_than_their_attribute() {
        given(row -> row.set(SPECIMEN.money, new BigDecimal("10.00")));
        decimal(SPECIMEN.money.times(new BigDecimal("1.075")), "10.75");
        decimal(SPECIMEN.money.plus(new BigDecimal("1000000.001")), "1000010.001");
        isTrue(SPECIMEN.money.times(new BigDecimal("1.0755")).gt(new BigDecimal("10.754")));
    }

    @Test
    void a_whole_number_that_its_kind_cannot_hold_is_refused() {
        given(row -> row.set(SPECIMEN.small, Integer.MIN_VALUE).set(SPECIMEN.large, Long.MAX_VALUE));
        isRefused(SPECIMEN.small.minus(1));
        isRefused(SPECIMEN.small.times(2));
        isRefused(SPECIMEN.small.dividedBy(-1));
        isRefused(negated(SPECIMEN.small));
        isRefused(absolute(SPECIMEN.small));
        isRefused(SPECIMEN.large.plus(1L));
        isRefused(SPECIMEN.large.times(3L));
    }

    @Test
    void whole_numbers_become_wider_ones() {
        small(7);
        says(toLong(SPECIMEN.small).times(3_000_000_000L), 21_000_000_000L);
        decimal(toDecimal(SPECIMEN.small).dividedBy(new BigDecimal("2")), "3.5");
        large(Long.MIN_VALUE);
        decimal(toDecimal(SPECIMEN.large).minus(BigDecimal.ONE), "-9223372036854775809");
    }

    @Test
    void decimals_become_whole_numbers_by_losing_what_is_after_the_point() {
        exact("-2.99");
        says(toInteger(SPECIMEN.exact), -2);
        says(toLong(SPECIMEN.exact), -2L);
        exact("2147483647.9");
        says(toInteger(SPECIMEN.exact), Integer.MAX_VALUE);
        exact("-9223372036854775808.5");
        says(toLong(SPECIMEN.exact), Long.MIN_VALUE);
    }

    @Test
    void what_fewer_bits_do_not_hold_becomes_null() {
        large(2_147_483_648L);
        saysNothing(toInteger(SPECIMEN.large));
        large(-2_147_483_648L);
        says(toInteger(SPECIMEN.large), Integer.MIN_VALUE);
        exact("9223372036854775808");
        saysNothing(toLong(SPECIMEN.exact));
        saysNothing(toInteger(SPECIMEN.exact));
    }

    @Test
    void a_text_says_a_number_or_none() {
        given(row -> row.set(SPECIMEN.text, "-12.50"));
        decimal(parsed(SPECIMEN.text), "-12.5");
        says(toInteger(parsed(SPECIMEN.text)), -12);
        for (String number : List.of("0", "+7", "007.0", "9".repeat(200))) {
            given(row -> row.set(SPECIMEN.text, number));
            decimal(parsed(SPECIMEN.text), number);
        }
        for (String none : List.of(
                "",
                " 1",
                "1 ",
                "1\n",
                "1.",
                ".5",
                "1e3",
                "0x1",
                "--1",
                "1,5",
                "NaN",
                "Infinity",
                "1_0",
                "\u0661",
                "9".repeat(201))) {
            given(row -> row.set(SPECIMEN.text, none));
            saysNothing(parsed(SPECIMEN.text));
        }
    }

    @Test
    void what_is_worked_out_from_null_is_null() {
        given(row -> row);
        saysNothing(parsed(SPECIMEN.text));
        saysNothing(SPECIMEN.small.plus(1));
        saysNothing(SPECIMEN.number.plus(SPECIMEN.small));
        saysNothing(SPECIMEN.small.dividedBy(0));
        saysNothing(SPECIMEN.exact.dividedBy(BigDecimal.ONE));
        saysNothing(modulo(SPECIMEN.large, 2L));
        saysNothing(negated(SPECIMEN.small));
        saysNothing(absolute(SPECIMEN.exact));
        saysNothing(rounded(SPECIMEN.exact, 2));
        saysNothing(toInteger(SPECIMEN.large));
        saysNothing(toLong(SPECIMEN.exact));
        saysNothing(toDecimal(SPECIMEN.small));
    }

    @Test
    void what_is_worked_out_is_compared_and_sorted_by() {
        given(row -> row.set(SPECIMEN.small, -3));
        rowan.run(SPECIMEN.create.set(SPECIMEN.number, 2).set(SPECIMEN.small, 2));
        rowan.run(SPECIMEN.create.set(SPECIMEN.number, 3));
        var sorted = SPECIMEN.query().sort(absolute(SPECIMEN.small).desc());
        assertThat(rowan.list(sorted).stream().map(row -> row.get(SPECIMEN.number)))
                .containsExactly(1, 2, 3);
        assertThat(rowan.count(SPECIMEN.query()
                        .filter(SPECIMEN.small.times(SPECIMEN.small).in(4, 5))))
                .isOne();
        assertThat(rowan.count(SPECIMEN.query()
                        .filter(absolute(SPECIMEN.small).between(SPECIMEN.number, SPECIMEN.number.plus(2)))))
                .isEqualTo(2);
    }

    @Test
    void a_number_that_no_store_can_keep_is_refused() {
        given(row -> row.set(SPECIMEN.exact, new BigDecimal("9".repeat(900))));
        Expr<Specimen, BigDecimal> huge = SPECIMEN.exact;
        for (int i = 0; i < 8; i++) {
            huge = huge.times(huge);
        }
        isRefused(huge);
        isRefused(negated(huge));
    }

    @Test
    void too_many_digits_are_refused() {
        assertThat(Refusal.only(() -> rounded(SPECIMEN.exact, 101)).message())
                .isEqualTo("a number is rounded to 101 digits, but there can be -100 to 100");
    }
}
