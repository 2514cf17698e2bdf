package dev.rowan.conformance.expression;

import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static dev.rowan.expression.function.Expressions.coalesce;
import static dev.rowan.expression.function.Expressions.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.conformance.club.Specimen;
import dev.rowan.conformance.club.Standing;
import dev.rowan.expression.Attribute;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One of several values, and values that may be null beside each other. */
public abstract class ChoiceContract extends ExpressingContract {
    private <V> void sameness(Attribute<Specimen, V> attribute, V value, V other) {
        given(row -> row.set(attribute, value));
        isTrue(attribute.is(value));
        isFalse(attribute.is(other));
        isTrue(attribute.isDistinctFrom(other));
        isTrue(attribute.is(attribute));
        says(coalesce(attribute, other), value);
        says(when(SPECIMEN.number.eq(1), attribute).otherwise(other), value);
        says(when(SPECIMEN.number.eq(2), attribute).otherwise(other), other);
        given(row -> row);
        isFalse(attribute.is(value));
        isTrue(attribute.isDistinctFrom(value));
        isTrue(attribute.is(attribute));
        isFalse(attribute.isDistinctFrom(attribute));
        says(coalesce(attribute, other), other);
        saysNothing(coalesce(attribute, attribute));
        saysNothing(when(SPECIMEN.number.eq(1), attribute).otherwise(other));
    }

    @Test
    void null_is_the_same_as_null_for_each_kind() {
        sameness(SPECIMEN.text, "a", "b");
        sameness(SPECIMEN.anyCase, "a", "b");
        sameness(SPECIMEN.small, 1, 2);
        sameness(SPECIMEN.large, 1L, 2L);
        sameness(SPECIMEN.exact, new BigDecimal("1.5"), new BigDecimal("2"));
        sameness(SPECIMEN.money, new BigDecimal("1.50"), new BigDecimal("2.00"));
        sameness(SPECIMEN.flag, true, false);
        sameness(SPECIMEN.day, LocalDate.EPOCH, LocalDate.of(2024, 2, 29));
        sameness(SPECIMEN.moment, Instant.EPOCH, Instant.parse("2024-02-29T00:00:00Z"));
        sameness(SPECIMEN.standing, Standing.AWAY, Standing.GUEST);
        sameness(SPECIMEN.bytes, new byte[] {1}, new byte[] {2});
        sameness(SPECIMEN.words, List.of("a"), List.of());
    }

    @Test
    void the_case_does_not_count_where_the_attribute_says_so() {
        given(row -> row.set(SPECIMEN.anyCase, "Ada").set(SPECIMEN.text, "ada"));
        isTrue(SPECIMEN.anyCase.is("ADA"));
        isFalse(SPECIMEN.anyCase.isDistinctFrom("aDA"));
        isTrue(SPECIMEN.anyCase.is(SPECIMEN.text));
        isTrue(coalesce(SPECIMEN.anyCase, "x").eq("ADA"));
        isFalse(coalesce(SPECIMEN.anyCase, SPECIMEN.text).eq("ADA"));
        isTrue(coalesce(SPECIMEN.anyCase, SPECIMEN.text).eq("Ada"));
    }

    @Test
    void the_first_true_condition_decides() {
        given(row -> row.set(SPECIMEN.small, 5));
        var size = when(SPECIMEN.small.lt(3), "small")
                .when(SPECIMEN.small.lt(10), "middle")
                .when(SPECIMEN.small.lt(20), SPECIMEN.text)
                .otherwise("large");
        says(size, "middle");
        given(row -> row.set(SPECIMEN.small, 15).set(SPECIMEN.text, "own"));
        says(size, "own");
        given(row -> row.set(SPECIMEN.small, 15));
        saysNothing(size);
        given(row -> row.set(SPECIMEN.small, 25));
        says(size, "large");
    }

    @Test
    void an_unknown_condition_is_no() {
        given(row -> row);
        says(when(SPECIMEN.small.lt(3), 1).otherwise(2), 2);
        says(when(SPECIMEN.small.lt(3).not(), 1).otherwise(2), 2);
        saysNothing(when(SPECIMEN.small.lt(3), 1).otherwiseNull());
    }

    @Test
    void numbers_of_any_scale_stand_beside_each_other() {
        given(row -> row.set(SPECIMEN.money, new BigDecimal("1.50")));
        says(coalesce(SPECIMEN.exact, SPECIMEN.money), new BigDecimal("1.5"));
        says(coalesce(SPECIMEN.exact, SPECIMEN.money).plus(new BigDecimal("0.001")), new BigDecimal("1.501"));
        isTrue(when(SPECIMEN.number.eq(1), SPECIMEN.money)
                .otherwise(SPECIMEN.exact)
                .lt(new BigDecimal("1.5001")));
    }

    @Test
    void choices_are_sorted_by() {
        given(row -> row.set(SPECIMEN.small, 5));
        rowan.run(SPECIMEN.create.set(SPECIMEN.number, 2));
        rowan.run(SPECIMEN.create.set(SPECIMEN.number, 3).set(SPECIMEN.small, 1));
        var sorted = SPECIMEN.query().sort(coalesce(SPECIMEN.small, 3).asc());
        assertThat(rowan.list(sorted).stream().map(row -> row.get(SPECIMEN.number)))
                .containsExactly(3, 2, 1);
    }

    @Test
    void only_what_is_chosen_is_worked_out() {
        given(row -> row.set(SPECIMEN.small, Integer.MAX_VALUE));
        says(when(SPECIMEN.small.gt(5), SPECIMEN.small).otherwise(SPECIMEN.small.plus(1)), Integer.MAX_VALUE);
    }

    @Test
    void values_lie_between_those_of_others() {
        given(row -> row.set(SPECIMEN.small, 3));
        isTrue(SPECIMEN.small.between(SPECIMEN.number, SPECIMEN.number.plus(2)));
        isFalse(SPECIMEN.small.between(SPECIMEN.number, SPECIMEN.number));
        given(row -> row);
        saysNothing(SPECIMEN.small.between(SPECIMEN.number, SPECIMEN.number));
        isFalse(SPECIMEN.number.between(SPECIMEN.number.plus(1), SPECIMEN.small));
    }
}
