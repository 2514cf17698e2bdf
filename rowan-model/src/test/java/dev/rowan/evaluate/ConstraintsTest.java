package dev.rowan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Constraint;
import dev.rowan.model.Generation;
import dev.rowan.problem.Problem;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ConstraintsTest {
    private static AttributeModel ruled(ValueType type, Constraint... rules) {
        return new AttributeModel(
                "User",
                "name",
                "name",
                0,
                type,
                false,
                false,
                false,
                Generation.NONE,
                null,
                null,
                List.of(rules),
                null);
    }

    private static Problem broken(AttributeModel attribute, Object value) {
        return Constraints.check(attribute, value).orElseThrow();
    }

    @Test
    void length_is_counted_in_characters_not_in_halves_of_them() {
        AttributeModel name = ruled(Scalar.TEXT, new Constraint.MaxLength(2), new Constraint.MinLength(2));
        assertThat(Constraints.check(name, "\ud83d\ude00\ud83d\ude00")).isEmpty();
        assertThat(broken(name, "\ud83d\ude00").code()).isEqualTo(Problem.TOO_SHORT);
        assertThat(broken(name, "\ud83d\ude00bc").code()).isEqualTo(Problem.TOO_LONG);
    }

    @Test
    void the_problem_is_at_the_attribute_and_says_the_rule() {
        assertThat(broken(ruled(Scalar.TEXT, new Constraint.MaxLength(3)), "Adam"))
                .isEqualTo(new Problem(Problem.TOO_LONG, "name", "must have at most 3 characters", Map.of("max", "3")));
        assertThat(broken(ruled(Scalar.TEXT, new Constraint.MinLength(1)), "").message())
                .isEqualTo("must have at least 1 character");
    }

    @Test
    void the_whole_text_must_match() {
        AttributeModel code = ruled(Scalar.TEXT, new Constraint.Matches(Pattern.compile("[a-z]+")));
        assertThat(Constraints.check(code, "abc")).isEmpty();
        for (String other : List.of("", "abc1", "1abc", "abc\n")) {
            assertThat(broken(code, other).code()).isEqualTo(Problem.INVALID);
        }
    }

    @Test
    void the_ends_of_a_range_are_inside() {
        AttributeModel age = ruled(Scalar.INTEGER, new Constraint.AtLeast(0), new Constraint.AtMost(150));
        assertThat(Constraints.check(age, 0)).isEmpty();
        assertThat(Constraints.check(age, 150)).isEmpty();
        assertThat(broken(age, -1).message()).isEqualTo("must be at least 0");
        assertThat(broken(age, 151).message()).isEqualTo("must be at most 150");
        assertThat(broken(age, 151).code()).isEqualTo(Problem.OUT_OF_RANGE);
    }

    @Test
    void ranges_are_in_the_order_of_the_kind() {
        AttributeModel price = ruled(new DecimalType(5, 2), new Constraint.AtLeast(new BigDecimal("1.0")));
        assertThat(Constraints.check(price, new BigDecimal("1.00"))).isEmpty();
        AttributeModel letter = ruled(Scalar.TEXT, new Constraint.AtMost("\uffff"));
        assertThat(Constraints.check(letter, "\ud83d\ude00")).isPresent();
    }

    @Test
    void the_first_rule_that_is_broken_is_told() {
        AttributeModel name =
                ruled(Scalar.TEXT, new Constraint.MinLength(3), new Constraint.Matches(Pattern.compile("[a-z]*")));
        assertThat(broken(name, "A").code()).isEqualTo(Problem.TOO_SHORT);
        assertThat(broken(name, "ADA").code()).isEqualTo(Problem.INVALID);
        assertThat(Constraints.check(ruled(Scalar.TEXT), "anything")).isEmpty();
    }
}
