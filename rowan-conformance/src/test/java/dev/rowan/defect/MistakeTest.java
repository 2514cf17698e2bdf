package dev.rowan.defect;

import static dev.rowan.conformance.office.Tag.TAG;
import static dev.rowan.conformance.office.Tagging.TAGGING;
import static dev.rowan.expression.function.Expressions.fragment;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.rowan.Rowan;
import dev.rowan.conformance.office.Office;
import dev.rowan.conformance.office.Tag;
import dev.rowan.memory.Memory;
import dev.rowan.problem.InvalidException;
import dev.rowan.row.Reference;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Mistakes of code are told by what is wrong in that code. */
class MistakeTest {
    @Test
    @SuppressWarnings("NullAway") // the mistake that is tried
    void null_names_no_row() {
        Reference<Tag> none = null;
        assertThatNullPointerException()
                .isThrownBy(() -> TAG.update.of(none))
                .withMessage("null names no row; give the row or its key");
    }

    @Test
    @SuppressWarnings("NullAway") // the mistake that is tried
    void null_is_no_input() {
        Map<String, Object> none = null;
        Record nothing = null;
        assertThatNullPointerException()
                .isThrownBy(() -> TAG.create.input(none))
                .withMessage("null is no input; give Map.of() where nothing was sent");
        assertThatNullPointerException()
                .isThrownBy(() -> TAG.create.from(nothing))
                .withMessage("null is no input; give a record");
    }

    @Test
    void a_key_with_too_few_or_too_many_values_is_told_what_it_is() {
        try (Rowan rowan = Rowan.open(Memory.store(), Office.OFFICE)) {
            assertThatExceptionOfType(InvalidException.class)
                    .isThrownBy(() -> rowan.get(TAG.key(UUID.randomUUID(), 3)))
                    .withMessageContaining("the primary key of Tag is id, but 2 values were given");
            assertThatExceptionOfType(InvalidException.class)
                    .isThrownBy(() -> rowan.get(TAGGING.key(UUID.randomUUID())))
                    .withMessageContaining("the primary key of Tagging is ")
                    .withMessageContaining(" and ")
                    .withMessageContaining(", but 1 value was given");
        }
    }

    @Test
    @SuppressWarnings("NullAway") // the mistake that is tried
    void null_is_no_pattern() {
        String none = null;
        told(() -> TAG.name.like(none), "name: like null is never true; write isNull() or isNotNull() [invalid]");
    }

    @Test
    @SuppressWarnings("NullAway") // the mistake that is tried
    void null_is_no_argument_of_a_fragment() {
        Object none = null;
        told(
                () -> fragment(String.class, "?::text", none),
                "a fragment is given null; write the null of SQL into its words [invalid]");
    }

    /** The driver ends a statement at U+0000, and the server then ends the connection. */
    @Test
    void the_words_of_a_fragment_are_text() {
        told(
                () -> fragment(String.class, "'a\0b'"),
                "the words of a fragment must not contain the character U+0000 [invalid]");
        told(
                () -> fragment(String.class, "'a\ud800b'"),
                "the words of a fragment must not contain half of a surrogate pair [invalid]");
    }

    private static void told(ThrowingCallable mistake, String message) {
        assertThatExceptionOfType(InvalidException.class).isThrownBy(mistake).withMessage(message);
    }
}
