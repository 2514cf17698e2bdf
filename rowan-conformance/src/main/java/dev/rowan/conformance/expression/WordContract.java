package dev.rowan.conformance.expression;

import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static dev.rowan.expression.function.Expressions.text;
import static dev.rowan.expression.function.Lists.join;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.conformance.club.Standing;
import dev.rowan.conformance.probe.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is done with text. */
public abstract class WordContract extends ExpressingContract {
    private static final String FACE = "\uD83D\uDE00";

    private void words(String text) {
        given(row -> row.set(SPECIMEN.text, text).set(SPECIMEN.anyCase, text));
    }

    @Test
    void letters_change_their_case_each_by_itself() {
        words("Stra\u00DFe \u0391\u03A3 \u00C4\u00E9");
        says(SPECIMEN.text.lower(), "stra\u00DFe \u03B1\u03C3 \u00E4\u00E9");
        says(SPECIMEN.text.upper(), "STRA\u00DFE \u0391\u03A3 \u00C4\u00C9");
        words("\u03C3\u03C2");
        says(SPECIMEN.text.upper(), "\u03A3\u03A3");
        says(SPECIMEN.text.lower(), "\u03C3\u03C2");
        words("\u0130I\u0131i");
        says(SPECIMEN.text.lower(), "ii\u0131i");
        says(SPECIMEN.text.upper(), "\u0130III");
        says(SPECIMEN.anyCase.upper(), "\u0130III");
    }

    @Test
    void blanks_at_both_ends_are_trimmed() {
        words(" \t\n\u000B\f\r a b \r\n");
        says(SPECIMEN.text.trim(), "a b");
        words("\u00A0a\u2003");
        says(SPECIMEN.text.trim(), "\u00A0a\u2003");
        words(" ");
        says(SPECIMEN.text.trim(), "");
    }

    @Test
    void characters_are_code_points() {
        words("a" + FACE + "c" + FACE);
        says(SPECIMEN.text.length(), 4);
        says(SPECIMEN.anyCase.length(), 4);
        says(SPECIMEN.text.substring(1, 2), FACE + "c");
        says(SPECIMEN.text.substring(3), FACE);
        says(SPECIMEN.text.position("c"), 2);
        says(SPECIMEN.text.position(FACE), 1);
    }

    @Test
    void a_part_ends_where_the_text_does() {
        words("abc");
        says(SPECIMEN.text.substring(1), "bc");
        says(SPECIMEN.text.substring(1, 1), "b");
        says(SPECIMEN.text.substring(3), "");
        says(SPECIMEN.text.substring(7, 2), "");
        says(SPECIMEN.text.substring(Integer.MAX_VALUE), "");
        says(SPECIMEN.text.substring(0, 0), "");
        says(SPECIMEN.text.substring(-1, 2), "ab");
        says(SPECIMEN.text.substring(1, -1), "");
    }

    @Test
    void a_fragment_is_found_where_it_is_first() {
        words("abcabc");
        says(SPECIMEN.text.position("bc"), 1);
        says(SPECIMEN.text.position("x"), -1);
        says(SPECIMEN.text.position(""), 0);
        says(SPECIMEN.anyCase.position("B"), -1);
    }

    @Test
    void each_occurrence_is_replaced() {
        words("a.b.a");
        says(SPECIMEN.text.replace(".", "%"), "a%b%a");
        says(SPECIMEN.text.replace("a", "aa"), "aa.b.aa");
        says(SPECIMEN.text.replace("", "x"), "a.b.a");
        says(SPECIMEN.text.replace("a", ""), ".b.");
        says(SPECIMEN.anyCase.replace("A", "x"), "a.b.a");
    }

    @Test
    void text_is_parted_and_joined() {
        words("a,b,,c,");
        says(SPECIMEN.text.split(","), List.of("a", "b", "", "c", ""));
        says(SPECIMEN.text.split(",,"), List.of("a,b", "c,"));
        says(SPECIMEN.text.split(""), List.of("a,b,,c,"));
        says(join(SPECIMEN.text.split(","), "-"), "a-b--c-");
        words("");
        says(SPECIMEN.text.split(","), List.of());
        says(join(SPECIMEN.text.split(","), "-"), "");
        says(SPECIMEN.text.split(""), List.of());
    }

    @Test
    void patterns_have_signs_for_any_characters_and_for_one() {
        words("50% off_" + FACE);
        Map<String, Boolean> patterns = Map.ofEntries(
                Map.entry("50%", true),
                Map.entry("%off%", true),
                Map.entry("50% off__", true),
                Map.entry("50% off_", false),
                Map.entry("50\\% off\\__", true),
                Map.entry("50\\%off%", false),
                Map.entry("%\\_" + FACE, true),
                Map.entry("%\\_", false),
                Map.entry("%", true),
                Map.entry("", false),
                Map.entry("5_%%__%f", false),
                Map.entry("5_%%__%f%", true),
                Map.entry("\\5\\0%", true),
                Map.entry("%OFF%", false));
        patterns.forEach((pattern, like) -> says(SPECIMEN.text.like(pattern), like));
        isTrue(SPECIMEN.anyCase.like("%OFF%"));
        isTrue(SPECIMEN.anyCase.like("50\\% O__\\_%"));
    }

    @Test
    void a_pattern_of_lines_and_many_signs_is_no_burden() {
        words("a".repeat(200) + "\n" + "b");
        isTrue(SPECIMEN.text.like("%a%\n_"));
        isFalse(SPECIMEN.text.like("%a".repeat(60) + "%c"));
    }

    @Test
    void a_pattern_that_ends_in_a_lone_backslash_is_refused() {
        assertThat(Refusal.only(() -> SPECIMEN.text.like("a\\\\\\")).message())
                .isEqualTo("is asked for a pattern that ends in a lone backslash; write two for one that stands for"
                        + " itself");
        words("a\\");
        isTrue(SPECIMEN.text.like("a\\\\"));
    }

    @Test
    void other_kinds_have_a_text() {
        given(row -> row.set(SPECIMEN.anyCase, "Ada")
                .set(SPECIMEN.small, -7)
                .set(SPECIMEN.large, Long.MIN_VALUE)
                .set(SPECIMEN.exact, new BigDecimal("100.500"))
                .set(SPECIMEN.money, new BigDecimal("0.00"))
                .set(SPECIMEN.flag, true)
                .set(SPECIMEN.uuid, UUID.fromString("0F0E0D0C-0000-4000-8000-00000000abcd"))
                .set(SPECIMEN.standing, Standing.GUEST)
                .set(SPECIMEN.day, LocalDate.of(2024, 2, 29)));
        says(text(SPECIMEN.anyCase), "Ada");
        isFalse(text(SPECIMEN.anyCase).eq("ada"));
        says(text(SPECIMEN.small), "-7");
        says(text(SPECIMEN.large), "-9223372036854775808");
        says(text(SPECIMEN.exact), "100.5");
        says(text(SPECIMEN.money), "0");
        says(text(SPECIMEN.flag), "true");
        says(text(SPECIMEN.uuid), "0f0e0d0c-0000-4000-8000-00000000abcd");
        says(text(SPECIMEN.standing), "GUEST");
        says(text(SPECIMEN.day).concat("!"), "2024-02-29!");
    }

    @Test
    void far_days_have_a_text_with_a_sign() {
        given(row -> row.set(SPECIMEN.day, LocalDate.of(12_345, 6, 7)));
        says(text(SPECIMEN.day), "+12345-06-07");
        given(row -> row.set(SPECIMEN.day, LocalDate.of(-100, 2, 28)));
        says(text(SPECIMEN.day), "-0100-02-28");
        given(row -> row.set(SPECIMEN.day, LocalDate.of(0, 1, 1)));
        says(text(SPECIMEN.day), "0000-01-01");
        given(row -> row.set(SPECIMEN.day, LocalDate.of(9, 12, 31)));
        says(text(SPECIMEN.day), "0009-12-31");
    }

    @Test
    void kinds_without_one_text_are_refused() {
        assertThat(Refusal.only(() -> keeps(text(SPECIMEN.moment).eq("x"))).message())
                .isEqualTo(
                        "Specimen.moment is a moment such as 2026-11-21T09:30:00Z, of which there is no one text; text(\u2026)"
                                + " takes text, numbers, truths, UUIDs, enums and dates");
    }

    @Test
    void what_is_done_with_null_is_null() {
        given(row -> row);
        saysNothing(SPECIMEN.text.lower());
        saysNothing(SPECIMEN.text.upper());
        saysNothing(SPECIMEN.text.trim());
        saysNothing(SPECIMEN.text.length());
        saysNothing(SPECIMEN.text.substring(1, 2));
        saysNothing(SPECIMEN.text.position("a"));
        saysNothing(SPECIMEN.text.replace("a", "b"));
        saysNothing(SPECIMEN.text.split(","));
        saysNothing(SPECIMEN.text.like("%"));
        saysNothing(join(SPECIMEN.words, ","));
        saysNothing(text(SPECIMEN.small));
        saysNothing(text(SPECIMEN.day));
    }

    @Test
    void results_are_texts_like_any_other() {
        words("Ada Lovelace");
        isTrue(SPECIMEN.text.lower().startsWith("ada"));
        isTrue(SPECIMEN.text.substring(4).contains("lace"));
        isTrue(SPECIMEN.text.trim().upper().in("X", "ADA LOVELACE"));
        isTrue(SPECIMEN.text.length().gt(SPECIMEN.text.position(" ")));
        isFalse(SPECIMEN.anyCase.lower().eq("ADA LOVELACE"));
    }
}
