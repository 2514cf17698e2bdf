package dev.rowan.conformance.expression;

import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** How much texts resemble each other, where the store can tell. */
public abstract class SimilarityContract extends ExpressingContract {
    /** Gives the store what it needs to tell. */
    protected abstract void enable();

    /**
     * Takes it away.
     *
     * @return false where the store can always tell
     */
    protected abstract boolean disable();

    private void similar(String one, String other, String share) {
        given(row -> row.set(SPECIMEN.text, one).set(SPECIMEN.anyCase, one));
        says(SPECIMEN.text.similarity(other), new BigDecimal(share));
        says(SPECIMEN.anyCase.similarity(other), new BigDecimal(share));
    }

    @Test
    void texts_resemble_each_other_by_their_three_letter_pieces() {
        enable();
        similar("word", "two words", "0.363636");
        similar("word", "word", "1");
        similar("Word", "wORD", "1");
        similar("a b", "b, a", "1");
        similar("word", "", "0");
        similar("", "", "0");
        similar("?!", "?!", "0");
        similar("Ada Lovelace", "Ada Byron", "0.210526");
        given(row -> row);
        saysNothing(SPECIMEN.text.similarity("a"));
    }

    @Test
    void a_store_that_cannot_tell_says_what_it_needs() {
        if (disable()) {
            given(row -> row.set(SPECIMEN.text, "a"));
            StoreException refused = catchThrowableOfType(
                    StoreException.class,
                    () -> keeps(SPECIMEN.text.similarity("a").isNull()));
            assertThat(refused)
                    .hasMessage(
                            "the database has not a function that was asked for (SQLSTATE 42883); the cause names it;"
                                    + " similarity needs the extension pg_trgm (create extension pg_trgm)");
            assertThat(refused.reason()).isEqualTo(StoreReason.UNFIT);
        }
    }
}
