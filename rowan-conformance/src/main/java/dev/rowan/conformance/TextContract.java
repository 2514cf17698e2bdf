package dev.rowan.conformance;

import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.conformance.club.Specimen;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.expression.Condition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text tests in filters: literal, whatever the fragment holds. */
public abstract class TextContract extends Contract {
    private void given(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            rowan.run(SPECIMEN.create
                    .set(SPECIMEN.number, i)
                    .set(SPECIMEN.text, texts[i])
                    .set(SPECIMEN.anyCase, texts[i]));
        }
        rowan.run(SPECIMEN.create.set(SPECIMEN.number, texts.length));
    }

    private List<String> kept(Condition<Specimen> condition) {
        return listed(SPECIMEN.text, SPECIMEN.query().filter(condition).sort(SPECIMEN.number.asc()));
    }

    @Test
    void contains_finds_the_fragment_anywhere() {
        given("abc", "cab", "bca", "ac");
        assertThat(kept(SPECIMEN.text.contains("ab"))).containsExactly("abc", "cab");
        assertThat(kept(SPECIMEN.text.contains("d"))).isEmpty();
    }

    @Test
    void starts_with_finds_the_fragment_at_the_start_only() {
        given("abc", "cab", "ab");
        assertThat(kept(SPECIMEN.text.startsWith("ab"))).containsExactly("abc", "ab");
    }

    @Test
    void ends_with_finds_the_fragment_at_the_end_only() {
        given("abc", "cab", "ab");
        assertThat(kept(SPECIMEN.text.endsWith("ab"))).containsExactly("cab", "ab");
    }

    @Test
    void the_empty_fragment_is_in_every_text_but_not_in_null() {
        given("", "a");
        assertThat(kept(SPECIMEN.text.contains(""))).containsExactly("", "a");
        assertThat(kept(SPECIMEN.text.startsWith(""))).containsExactly("", "a");
        assertThat(kept(SPECIMEN.text.endsWith(""))).containsExactly("", "a");
    }

    @Test
    void a_percent_sign_stands_for_itself() {
        given("100%", "100", "%", "1%0");
        assertThat(kept(SPECIMEN.text.contains("%"))).containsExactly("100%", "%", "1%0");
        assertThat(kept(SPECIMEN.text.startsWith("%"))).containsExactly("%");
        assertThat(kept(SPECIMEN.text.endsWith("0%"))).containsExactly("100%");
        assertThat(kept(SPECIMEN.text.contains("1%0"))).containsExactly("1%0");
    }

    @Test
    void an_underscore_stands_for_itself() {
        given("a_b", "aXb", "_");
        assertThat(kept(SPECIMEN.text.contains("a_b"))).containsExactly("a_b");
        assertThat(kept(SPECIMEN.text.startsWith("_"))).containsExactly("_");
        assertThat(kept(SPECIMEN.text.endsWith("_b"))).containsExactly("a_b");
    }

    @Test
    void a_backslash_stands_for_itself() {
        given("a\\b", "ab", "a\\%b", "\\");
        assertThat(kept(SPECIMEN.text.contains("\\"))).containsExactly("a\\b", "a\\%b", "\\");
        assertThat(kept(SPECIMEN.text.contains("\\%"))).containsExactly("a\\%b");
        assertThat(kept(SPECIMEN.text.endsWith("\\"))).containsExactly("\\");
        assertThat(kept(SPECIMEN.text.startsWith("a\\"))).containsExactly("a\\b", "a\\%b");
    }

    @Test
    void quotes_and_signs_of_patterns_stand_for_themselves() {
        given("it's", "\"", "(a|b)*", "[a-z]", "^$.", "?1 :x $1");
        for (String text : List.of("it's", "\"", "(a|b)*", "[a-z]", "^$.", "?1 :x $1")) {
            assertThat(kept(SPECIMEN.text.contains(text))).containsExactly(text);
            assertThat(kept(SPECIMEN.text.eq(text))).containsExactly(text);
        }
    }

    @Test
    void letters_of_several_code_units_are_found_whole() {
        given("\uD83D\uDE00!", "\uD83D\uDE01!", "\u00E4", "a\u0308");
        assertThat(kept(SPECIMEN.text.contains("\uD83D\uDE00"))).containsExactly("\uD83D\uDE00!");
        assertThat(kept(SPECIMEN.text.contains("\u00E4"))).containsExactly("\u00E4");
        assertThat(kept(SPECIMEN.text.startsWith("a"))).containsExactly("a\u0308");
    }

    @Test
    void the_case_counts() {
        given("Ada", "ada");
        assertThat(kept(SPECIMEN.text.contains("Ad"))).containsExactly("Ada");
        assertThat(kept(SPECIMEN.text.startsWith("a"))).containsExactly("ada");
    }

    @Test
    void the_case_does_not_count_where_the_attribute_says_so() {
        given("Ada", "aDA", "Bob", "\u00C4rger", "A%");
        assertThat(kept(SPECIMEN.anyCase.contains("DA"))).containsExactly("Ada", "aDA");
        assertThat(kept(SPECIMEN.anyCase.startsWith("AD"))).containsExactly("Ada", "aDA");
        assertThat(kept(SPECIMEN.anyCase.endsWith("OB"))).containsExactly("Bob");
        assertThat(kept(SPECIMEN.anyCase.contains("\u00E4R"))).containsExactly("\u00C4rger");
        assertThat(kept(SPECIMEN.anyCase.startsWith("a%"))).containsExactly("A%");
    }

    @Test
    void the_case_of_each_letter_is_left_out_by_itself() {
        given("\u0391\u03A3", "\u0130", "STRA\u1E9EE");
        assertThat(kept(SPECIMEN.anyCase.eq("\u03B1\u03C3"))).containsExactly("\u0391\u03A3");
        assertThat(kept(SPECIMEN.anyCase.contains("\u03C3"))).containsExactly("\u0391\u03A3");
        assertThat(kept(SPECIMEN.anyCase.eq("I"))).containsExactly("\u0130");
        assertThat(kept(SPECIMEN.anyCase.in("stra\u00DFe", "i\u0307"))).containsExactly("STRA\u1E9EE");
        assertThat(kept(SPECIMEN.anyCase.gt("\u03B1\u03A2"))).containsExactly("\u0391\u03A3");
    }

    @Test
    void the_opposite_of_a_text_test_leaves_nulls_out() {
        given("a", "b");
        assertThat(kept(SPECIMEN.text.contains("a").not())).containsExactly("b");
        assertThat(kept(SPECIMEN.text.contains("").not())).isEmpty();
    }

    @Test
    void texts_joined_end_to_end_are_a_text() {
        given("a", "b");
        assertThat(kept(SPECIMEN.text.concat("-").concat(SPECIMEN.anyCase).eq("b-b")))
                .containsExactly("b");
        assertThat(kept(SPECIMEN.text.concat("%").endsWith("a%"))).containsExactly("a");
        assertThat(rowan.count(SPECIMEN.query().filter(SPECIMEN.text.concat("x").isNull())))
                .isOne();
    }

    @Test
    void a_fragment_that_no_store_could_keep_is_a_problem() {
        assertThat(Refusal.of(() -> kept(SPECIMEN.text.contains("a\0b")))).containsExactly("text invalid");
        assertThat(Refusal.of(() -> kept(SPECIMEN.text.startsWith("\uD83D")))).containsExactly("text invalid");
    }
}
