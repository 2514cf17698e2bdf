package dev.rowan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.model.Comparison;
import dev.rowan.model.Ordering;
import dev.rowan.model.Term;
import dev.rowan.type.CollatedType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderingTest {
    private static final ValueType GERMAN = new CollatedType(Scalar.TEXT, "de");
    private static final ValueType SWEDISH = new CollatedType(Scalar.TEXT, "sv");
    private static final ValueType FOLDED = new CollatedType(Scalar.CASE_INSENSITIVE_TEXT, "de");

    private static Term constant(ValueType type) {
        return new Term.Constant("x", type, false);
    }

    private static Term worked(ValueType type) {
        return new Term.Coalesce(List.of(constant(type)));
    }

    private static void expect(ValueType left, ValueType right, ValueType by) {
        assertThat(Ordering.of(worked(left), worked(right))).isEqualTo(by);
        assertThat(Ordering.of(worked(right), worked(left))).isEqualTo(by);
    }

    @Test
    void both_sides_have_to_say_the_same_language() {
        expect(GERMAN, GERMAN, GERMAN);
        expect(GERMAN, SWEDISH, Scalar.TEXT);
        expect(GERMAN, Scalar.TEXT, Scalar.TEXT);
        expect(GERMAN, FOLDED, Scalar.CASE_INSENSITIVE_TEXT);
        expect(FOLDED, Scalar.TEXT, Scalar.CASE_INSENSITIVE_TEXT);
        expect(Scalar.TEXT, Scalar.CASE_INSENSITIVE_TEXT, Scalar.CASE_INSENSITIVE_TEXT);
    }

    @Test
    void a_plain_value_is_taken_for_what_the_other_side_is() {
        assertThat(Ordering.of(worked(GERMAN), constant(Scalar.TEXT))).isEqualTo(GERMAN);
        assertThat(Ordering.of(constant(Scalar.TEXT), worked(FOLDED))).isEqualTo(FOLDED);
        assertThat(Ordering.of(worked(GERMAN), constant(Scalar.CASE_INSENSITIVE_TEXT)))
                .isEqualTo(FOLDED);
        assertThat(Ordering.of(constant(GERMAN), constant(Scalar.CASE_INSENSITIVE_TEXT)))
                .isEqualTo(FOLDED);
    }

    @Test
    void texts_are_the_same_whichever_side_leaves_out_the_case() {
        Term plain = new Term.Coalesce(List.of(new Term.Constant("A", Scalar.TEXT, false)));
        Term folded = new Term.Coalesce(List.of(new Term.Constant("a", Scalar.CASE_INSENSITIVE_TEXT, false)));
        for (Term same : List.of(
                new Term.Compare(Comparison.EQ, plain, folded),
                new Term.Compare(Comparison.EQ, folded, plain),
                new Term.Same(plain, folded),
                new Term.Same(folded, plain))) {
            assertThat(Evaluator.value(same, new Line())).isEqualTo(true);
        }
    }
}
