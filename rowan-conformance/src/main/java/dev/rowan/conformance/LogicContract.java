package dev.rowan.conformance;

import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.conformance.club.Specimen;
import dev.rowan.expression.Condition;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions put together, with the three values of SQL: true, false, unknown. */
public abstract class LogicContract extends Contract {
    private static final Condition<Specimen> BIG = SPECIMEN.small.gt(5);
    private static final Condition<Specimen> LONG = SPECIMEN.text.startsWith("long");

    @BeforeEach
    void fillTheStore() {
        row(1, 10, "long");
        row(2, 10, "short");
        row(3, 1, "long");
        row(4, 1, "short");
        rowan.run(SPECIMEN.create.set(SPECIMEN.number, 5).set(SPECIMEN.text, "long"));
        rowan.run(SPECIMEN.create.set(SPECIMEN.number, 6).set(SPECIMEN.text, "short"));
        rowan.run(SPECIMEN.create.set(SPECIMEN.number, 7));
    }

    private void row(int number, int small, String text) {
        rowan.run(SPECIMEN.create
                .set(SPECIMEN.number, number)
                .set(SPECIMEN.small, small)
                .set(SPECIMEN.text, text));
    }

    private List<Integer> kept(Condition<Specimen> condition) {
        return listed(SPECIMEN.number, SPECIMEN.query().filter(condition).sort(SPECIMEN.number.asc()));
    }

    @Test
    void and_keeps_what_both_keep() {
        assertThat(kept(BIG.and(LONG))).containsExactly(1);
    }

    @Test
    void or_keeps_what_one_keeps_even_where_the_other_is_unknown() {
        assertThat(kept(BIG.or(LONG))).containsExactly(1, 2, 3, 5);
    }

    @Test
    void not_leaves_out_what_is_unknown() {
        assertThat(kept(BIG.not())).containsExactly(3, 4);
        assertThat(kept(BIG.not().not())).containsExactly(1, 2);
    }

    @Test
    void not_of_and_is_true_where_one_side_is_false_and_the_other_unknown() {
        assertThat(kept(BIG.and(LONG).not())).containsExactly(2, 3, 4, 6);
    }

    @Test
    void not_of_or_is_true_only_where_both_are_false() {
        assertThat(kept(BIG.or(LONG).not())).containsExactly(4);
    }

    @Test
    void whether_a_condition_is_unknown_can_be_asked() {
        assertThat(kept(BIG.isNull())).containsExactly(5, 6, 7);
        assertThat(kept(BIG.and(LONG).isNull())).containsExactly(5, 7);
        assertThat(kept(BIG.or(LONG).isNull())).containsExactly(6, 7);
        assertThat(kept(BIG.isNotNull())).containsExactly(1, 2, 3, 4);
    }

    @Test
    void two_conditions_can_be_compared() {
        assertThat(kept(BIG.eq(LONG))).containsExactly(1, 4);
        assertThat(kept(BIG.eq(false))).containsExactly(3, 4);
    }

    @Test
    void filters_given_one_after_the_other_must_all_hold() {
        assertThat(listed(SPECIMEN.number, SPECIMEN.query().filter(BIG).filter(LONG)))
                .containsExactly(1);
    }

    @Test
    void nothing_is_one_of_none_and_everything_is_none_of_none() {
        assertThat(kept(SPECIMEN.small.in(List.of()))).isEmpty();
        assertThat(kept(SPECIMEN.small.notIn(List.of()))).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(kept(SPECIMEN.small.in(Set.of()).isNull())).isEmpty();
    }

    @Test
    void null_is_neither_one_of_some_nor_none_of_some() {
        assertThat(kept(SPECIMEN.small.in(1, 2))).containsExactly(3, 4);
        assertThat(kept(SPECIMEN.small.notIn(List.of(1, 2)))).containsExactly(1, 2);
    }

    @Test
    void a_value_named_twice_is_found_once() {
        assertThat(kept(SPECIMEN.small.in(1, 1, 1))).containsExactly(3, 4);
    }

    @Test
    void thousands_of_values_can_be_asked_for() {
        List<Integer> many = IntStream.range(5, 40_005).boxed().toList();
        assertThat(kept(SPECIMEN.small.in(many))).containsExactly(1, 2);
        assertThat(kept(SPECIMEN.small.notIn(many))).containsExactly(3, 4);
    }

    @Test
    void conditions_can_be_nested_deeply() {
        Condition<Specimen> deep = BIG;
        for (int i = 0; i < 100; i++) {
            deep = i % 2 == 0
                    ? deep.and(SPECIMEN.number.gt(-i)).not()
                    : deep.or(SPECIMEN.number.lt(-i)).not();
        }
        assertThat(kept(deep)).containsExactly(1, 2);
    }
}
