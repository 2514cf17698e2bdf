package dev.rowan.conformance.expression;

import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static dev.rowan.expression.function.Expressions.fragment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.conformance.club.Standing;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.problem.StoreException;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** SQL of the program's own, where the store has it; where it has not, it says so. */
public abstract class FragmentContract extends ExpressingContract {
    /**
     * Whether the store has SQL.
     *
     * @return false for one that lacks fragments
     */
    protected abstract boolean hasFragments();

    @Test
    void a_fragment_is_worked_out_or_refused() {
        given(row -> row.set(SPECIMEN.text, "it's ?").set(SPECIMEN.small, 3));
        var words = fragment(String.class, "reverse(?) || ?", SPECIMEN.text, "'; drop table x");
        if (hasFragments()) {
            says(words, "? s'ti'; drop table x");
            says(fragment(Integer.class, "? + ?", SPECIMEN.small, 4), 7);
            says(fragment(BigDecimal.class, "? / 2.0", SPECIMEN.small), new BigDecimal("1.5"));
            says(fragment(Standing.class, "'AWAY'"), Standing.AWAY);
            isTrue(fragment(Boolean.class, "? ~ '^it'", SPECIMEN.text).eq(true));
            isTrue(fragment(Boolean.class, "jsonb_build_object('a', 1) ?? ?", "a")
                    .eq(true));
            saysNothing(fragment(Integer.class, "length(?)", SPECIMEN.anyCase));
            says(fragment(Integer.class, "coalesce(length(?), 0)", SPECIMEN.anyCase), 0);
        } else {
            assertThatThrownBy(() -> keeps(words.isNull()))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("filtering Specimen by a fragment needs fragments of SQL, which this store lacks"
                            + " (FRAGMENTS)");
            assertThatThrownBy(() -> rowan.list(SPECIMEN.query().sort(words.asc())))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith("sorting Specimen by a fragment needs");
        }
    }

    @Test
    void a_fragment_has_as_many_arguments_as_question_marks() {
        UnaryOperator<String> refusal = words -> Refusal.only(
                        () -> keeps(fragment(Integer.class, words, 1).isNull()))
                .message();
        assertThat(refusal.apply("1"))
                .isEqualTo(
                        "a fragment has 0 question marks, but 1 arguments; write ?? for a question mark of SQL's own");
        assertThat(refusal.apply("? + ?")).startsWith("a fragment has 2 question marks, but 1 arguments");
        assertThat(refusal.apply("??")).startsWith("a fragment has 0 question marks");
    }
}
