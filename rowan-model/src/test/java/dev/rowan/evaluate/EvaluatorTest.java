package dev.rowan.evaluate;

import static dev.rowan.evaluate.Line.AGE;
import static dev.rowan.evaluate.Line.ALIAS;
import static dev.rowan.evaluate.Line.ID;
import static dev.rowan.evaluate.Line.KEEN;
import static dev.rowan.evaluate.Line.NAME;
import static dev.rowan.evaluate.Line.NEXT;
import static dev.rowan.evaluate.Line.PARTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Comparison;
import dev.rowan.model.Hop;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.model.TextMatch;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {
    private static final Line NOTHING = new Line();
    private static final Term TRUE = constant(true, Scalar.BOOLEAN);
    private static final Term FALSE = constant(false, Scalar.BOOLEAN);
    private static final Term UNKNOWN = own(KEEN);

    private static Term own(AttributeModel attribute) {
        return new Term.Own(attribute);
    }

    private static Term constant(Object value, ValueType type) {
        return new Term.Constant(value, type, false);
    }

    private static Term age(Comparison comparison, int age) {
        return new Term.Compare(comparison, own(AGE), constant(age, Scalar.INTEGER));
    }

    private static Term truth(String word) {
        return word.equals("true") ? TRUE : word.equals("false") ? FALSE : UNKNOWN;
    }

    private static @Nullable Object word(String word) {
        return word.equals("unknown") ? null : (Object) word.equals("true");
    }

    private static @Nullable Object of(Term term) {
        return Evaluator.value(term, NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "true,    true,    true,    true",
        "true,    false,   false,   true",
        "true,    unknown, unknown, true",
        "false,   true,    false,   true",
        "false,   false,   false,   false",
        "false,   unknown, false,   unknown",
        "unknown, true,    unknown, true",
        "unknown, false,   false,   unknown",
        "unknown, unknown, unknown, unknown"
    })
    void and_and_or_know_three_values(String left, String right, String and, String or) {
        List<Term> both = List.of(truth(left), truth(right));
        assertThat(of(new Term.And(both))).isEqualTo(word(and));
        assertThat(of(new Term.Or(both))).isEqualTo(word(or));
    }

    @Test
    void not_keeps_what_is_unknown() {
        assertThat(of(new Term.Not(TRUE))).isEqualTo(false);
        assertThat(of(new Term.Not(FALSE))).isEqualTo(true);
        assertThat(of(new Term.Not(UNKNOWN))).isNull();
    }

    @Test
    void of_no_operands_and_is_true_and_or_is_false() {
        assertThat(of(new Term.And(List.of()))).isEqualTo(true);
        assertThat(of(new Term.Or(List.of()))).isEqualTo(false);
    }

    @Test
    void only_what_is_true_keeps_a_row() {
        assertThat(Evaluator.keeps(null, NOTHING)).isTrue();
        assertThat(Evaluator.keeps(TRUE, NOTHING)).isTrue();
        assertThat(Evaluator.keeps(FALSE, NOTHING)).isFalse();
        assertThat(Evaluator.keeps(UNKNOWN, NOTHING)).isFalse();
        assertThat(Evaluator.keeps(new Term.Not(UNKNOWN), NOTHING)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "EQ, false, true, false",
        "NE, true, false, true",
        "LT, true, false, false",
        "LE, true, true, false",
        "GT, false, false, true",
        "GE, false, true, true"
    })
    void values_are_compared(Comparison comparison, boolean below, boolean same, boolean above) {
        List<Boolean> expected = List.of(below, same, above);
        for (int i = 0; i < 3; i++) {
            assertThat(Evaluator.value(age(comparison, 36), new Line().with(AGE, 35 + i)))
                    .isEqualTo(expected.get(i));
        }
    }

    @Test
    void a_comparison_with_null_is_unknown_on_either_side() {
        for (Comparison comparison : Comparison.values()) {
            assertThat(of(age(comparison, 36))).isNull();
            assertThat(of(new Term.Compare(comparison, constant(36, Scalar.INTEGER), own(AGE))))
                    .isNull();
            assertThat(of(new Term.Compare(comparison, own(AGE), own(AGE)))).isNull();
        }
    }

    @Test
    void in_is_unknown_for_null_but_false_for_an_empty_list() {
        Line ada = new Line().with(ALIAS, "ADA");
        assertThat(Evaluator.value(new Term.In(own(ALIAS), List.of("bob", "ada")), ada))
                .isEqualTo(true);
        assertThat(Evaluator.value(new Term.In(own(ALIAS), List.of("bob")), ada))
                .isEqualTo(false);
        assertThat(of(new Term.In(own(ALIAS), List.of("ada")))).isNull();
        assertThat(of(new Term.In(own(ALIAS), List.of()))).isEqualTo(false);
    }

    @Test
    void the_first_values_that_differ_say_what_is_beyond() {
        Line row = new Line().with(NAME, "b").with(AGE, 5);
        for (boolean descending : new boolean[] {false, true}) {
            assertThat(beyond(descending, "a", 9, row)).isEqualTo(!descending);
            assertThat(beyond(descending, "c", 1, row)).isEqualTo(descending);
            assertThat(beyond(descending, "b", 4, row)).isEqualTo(!descending);
            assertThat(beyond(descending, "b", 6, row)).isEqualTo(descending);
            assertThat(beyond(descending, "b", 5, row)).isEqualTo(false);
        }
    }

    private static @Nullable Object beyond(boolean descending, String name, int age, Line row) {
        List<Term> place = List.of(constant(name, NAME.type()), constant(age, Scalar.INTEGER));
        return Evaluator.value(new Term.Beyond(descending, List.of(own(NAME), own(AGE)), place), row);
    }

    @Test
    void is_null_is_never_unknown() {
        assertThat(of(new Term.IsNull(own(AGE)))).isEqualTo(true);
        assertThat(of(new Term.IsNull(UNKNOWN))).isEqualTo(true);
        assertThat(Evaluator.value(new Term.IsNull(own(AGE)), new Line().with(AGE, 1)))
                .isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource({
        "CONTAINS,    lov,  true",
        "CONTAINS,    LOV,  false",
        "CONTAINS,    '',   true",
        "CONTAINS,    %,    false",
        "STARTS_WITH, Love, true",
        "STARTS_WITH, L_v,  false",
        "STARTS_WITH, lace, false",
        "ENDS_WITH,   lace, true",
        "ENDS_WITH,   Love, false"
    })
    void text_is_matched_literally(TextMatch match, String fragment, boolean found) {
        Line row = new Line().with(NAME, "Lovelace lov lace");
        assertThat(Evaluator.value(new Term.Matches(match, own(NAME), constant(fragment, Scalar.TEXT)), row))
                .isEqualTo(found);
    }

    @Test
    void a_wildcard_is_a_character_like_others() {
        Term percent = new Term.Matches(TextMatch.CONTAINS, own(NAME), constant("%_\\", Scalar.TEXT));
        assertThat(Evaluator.value(percent, new Line().with(NAME, "100%_\\ sure")))
                .isEqualTo(true);
        assertThat(Evaluator.value(percent, new Line().with(NAME, "100 sure"))).isEqualTo(false);
    }

    @Test
    void the_case_does_not_count_where_the_text_is_case_insensitive() {
        Line ada = new Line().with(ALIAS, "ADA@EXAMPLE").with(NAME, "ada");
        for (TextMatch match : List.of(TextMatch.CONTAINS, TextMatch.STARTS_WITH)) {
            assertThat(Evaluator.value(new Term.Matches(match, own(ALIAS), own(NAME)), ada))
                    .isEqualTo(true);
        }
        assertThat(Evaluator.value(
                        new Term.Compare(Comparison.EQ, own(ALIAS), constant("ada@example", ALIAS.type())), ada))
                .isEqualTo(true);
    }

    @Test
    void a_match_with_null_is_unknown_on_either_side() {
        Term some = constant("a", Scalar.TEXT);
        assertThat(of(new Term.Matches(TextMatch.CONTAINS, own(NAME), some))).isNull();
        assertThat(of(new Term.Matches(TextMatch.CONTAINS, some, own(NAME)))).isNull();
    }

    @Test
    void texts_are_joined_unless_one_is_null() {
        Term label = new Term.Concat(List.of(own(NAME), constant(" <", Scalar.TEXT), own(ALIAS)));
        assertThat(Evaluator.value(label, new Line().with(NAME, "Ada").with(ALIAS, "x")))
                .isEqualTo("Ada <x");
        assertThat(Evaluator.value(label, new Line().with(NAME, "Ada"))).isNull();
    }

    @Test
    void any_asks_the_related_rows_and_is_never_unknown() {
        Line row = new Line().leadingTo(PARTS, new Line(), new Line().with(AGE, 5));
        assertThat(Evaluator.value(new Term.Any(PARTS, age(Comparison.EQ, 5)), row))
                .isEqualTo(true);
        assertThat(Evaluator.value(new Term.Any(PARTS, age(Comparison.EQ, 6)), row))
                .isEqualTo(false);
        assertThat(Evaluator.value(new Term.Any(PARTS, UNKNOWN), row)).isEqualTo(false);
        assertThat(Evaluator.value(new Term.Any(PARTS, null), row)).isEqualTo(true);
        assertThat(of(new Term.Any(PARTS, null))).isEqualTo(false);
        assertThat(of(new Term.Not(new Term.Any(PARTS, null)))).isEqualTo(true);
    }

    @Test
    void count_counts_the_rows_for_which_the_condition_is_true() {
        Line row = new Line().leadingTo(PARTS, new Line(), new Line().with(AGE, 5), new Line().with(AGE, 5));
        assertThat(Evaluator.value(new Hop(PARTS, null).count(), row)).isEqualTo(3L);
        assertThat(Evaluator.value(new Hop(PARTS, age(Comparison.GE, 5)).count(), row))
                .isEqualTo(2L);
        assertThat(of(new Hop(PARTS, null).count())).isEqualTo(0L);
    }

    @Test
    void via_is_null_when_there_is_no_row() {
        Term name = new Term.Via(NEXT, new Term.Via(NEXT, own(NAME), null), null);
        Line last = new Line().with(NAME, "Ada");
        Line first = new Line().leadingTo(NEXT, new Line().leadingTo(NEXT, last));
        assertThat(Evaluator.value(name, first)).isEqualTo("Ada");
        assertThat(Evaluator.value(name, last)).isNull();
        assertThat(Evaluator.value(new Term.IsNull(name), last)).isEqualTo(true);
    }

    @Test
    void inside_via_an_attribute_is_the_other_rows() {
        Line row = new Line().with(AGE, 1).leadingTo(NEXT, new Line().with(AGE, 2));
        assertThat(Evaluator.value(new Term.Via(NEXT, own(AGE), null), row)).isEqualTo(2);
        assertThat(Evaluator.value(new Term.Via(NEXT, age(Comparison.EQ, 2), null), row))
                .isEqualTo(true);
    }

    @Test
    void joined_asks_the_join_row() {
        Line row = new Line().with(NAME, "own").reachedWith(NAME, "joined");
        assertThat(Evaluator.value(new Term.Joined(NAME), row)).isEqualTo("joined");
    }

    @Test
    void text_above_the_basic_plane_comes_after_all_other_text() {
        Term last = new Term.Compare(Comparison.GT, own(NAME), constant("\uffff", Scalar.TEXT));
        assertThat(Evaluator.value(last, new Line().with(NAME, "\ud83d\ude00"))).isEqualTo(true);
    }

    @Test
    void a_uuid_is_ordered_as_unsigned_bytes() {
        Term above = new Term.Compare(Comparison.GT, own(ID), constant(new UUID(1, 1), Scalar.UUID));
        assertThat(Evaluator.value(above, new Line().with(ID, new UUID(-1, 0)))).isEqualTo(true);
    }

    @Test
    void nulls_come_last_in_both_directions_or_first_where_it_is_asked() {
        SortKey ascending = new SortKey(own(AGE), false);
        assertThat(sorted(ascending)).containsExactly(1, 2, 3, null, null);
        assertThat(sorted(new SortKey(own(AGE), true))).containsExactly(3, 2, 1, null, null);
        assertThat(sorted(new SortKey(own(AGE), false, true))).containsExactly(null, null, 1, 2, 3);
        assertThat(sorted(ascending.reversed())).containsExactly(null, null, 3, 2, 1);
    }

    private static List<@Nullable Object> sorted(SortKey key) {
        Comparator<@Nullable Object> order = (left, right) -> Nulls.compare(key, left, right);
        Stream<@Nullable Object> values = Arrays.stream(new @Nullable Object[] {null, 2, 3, null, 1});
        return Arrays.asList(values.sorted(order).toArray());
    }
}
