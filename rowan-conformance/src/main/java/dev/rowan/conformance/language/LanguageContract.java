package dev.rowan.conformance.language;

import static dev.rowan.conformance.language.Phrase.PHRASE;
import static dev.rowan.expression.function.Expressions.coalesce;
import static dev.rowan.expression.function.Expressions.outer;
import static dev.rowan.expression.function.Expressions.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.Rowan;
import dev.rowan.changeset.Changeset;
import dev.rowan.conformance.Opening;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Sort;
import dev.rowan.expression.Text;
import dev.rowan.problem.InvalidException;
import dev.rowan.query.Page;
import dev.rowan.query.Paged;
import dev.rowan.query.Query;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Text in the order of a language: what follows that order, and what keeps to the very characters. */
public abstract class LanguageContract implements Opening {
    private static final String COMPOSED = "\u00E9";
    private static final String DECOMPOSED = "e\u0301";

    /** The store under test, behind the front door. */
    Rowan rowan;

    @BeforeEach
    void openAnEmptyStore() {
        rowan = open(Phrase.PHRASES);
    }

    @AfterEach
    void closeTheStore() {
        if (rowan != null) {
            rowan.close();
        }
    }

    /** Each in every order that there is. */
    private void words(String... words) {
        boolean parts = rowan.exists(PHRASE.query());
        List<Changeset<Phrase>> rows = new ArrayList<>();
        for (String word : words) {
            rows.add(PHRASE.create
                    .set(PHRASE.number, rows.size() + 1)
                    .set(PHRASE.wholeNumber, parts ? 0 : null)
                    .set(PHRASE.plain, word)
                    .set(PHRASE.german, word)
                    .set(PHRASE.swedish, word)
                    .set(PHRASE.folded, word));
        }
        rowan.runAll(rows);
    }

    /** The same as parts of one whole. */
    private void parts(String... words) {
        rowan.run(PHRASE.create.set(PHRASE.number, 0));
        words(words);
    }

    private List<String> by(Sort<Phrase> sort) {
        return listed(PHRASE.query().sort(sort));
    }

    private List<String> where(Condition<Phrase> condition) {
        return listed(PHRASE.query().filter(condition).sort(PHRASE.number.asc()));
    }

    private List<String> listed(Query<Phrase> query) {
        return rowan.list(query).stream().map(row -> row.get(PHRASE.plain)).toList();
    }

    private Row<Phrase> whole() {
        return rowan.one(PHRASE.query()
                .filter(PHRASE.number.eq(0))
                .load(PHRASE.least, PHRASE.greatest, PHRASE.leastFolded, PHRASE.sorted, PHRASE.different));
    }

    @Test
    void each_language_has_an_order_of_its_own() {
        words("Zebra", "zoo", "\u00C4pfel", "apfel", "Apfel", "\u00D6l", "Ofen", "\u00C5ngstr\u00F6m", "Angst");
        assertThat(by(PHRASE.plain.asc()))
                .containsExactly(
                        "Angst",
                        "Apfel",
                        "Ofen",
                        "Zebra",
                        "apfel",
                        "zoo",
                        "\u00C4pfel",
                        "\u00C5ngstr\u00F6m",
                        "\u00D6l");
        assertThat(by(PHRASE.german.asc()))
                .containsExactly(
                        "Angst",
                        "\u00C5ngstr\u00F6m",
                        "apfel",
                        "Apfel",
                        "\u00C4pfel",
                        "Ofen",
                        "\u00D6l",
                        "Zebra",
                        "zoo");
        assertThat(by(PHRASE.swedish.desc()))
                .containsExactly(
                        "\u00D6l",
                        "\u00C4pfel",
                        "\u00C5ngstr\u00F6m",
                        "zoo",
                        "Zebra",
                        "Ofen",
                        "Apfel",
                        "apfel",
                        "Angst");
    }

    @Test
    void letters_come_before_their_case_and_accents() {
        words(
                "stra\u00DFe",
                "strasse",
                "Strasse",
                "STRASSE",
                "Stra\u00DFe",
                "strase",
                "strassen",
                "e\u00DF",
                "\u00E9\u00DF",
                "Y\u00DF");
        assertThat(by(PHRASE.german.asc()))
                .containsExactly(
                        "e\u00DF",
                        "\u00E9\u00DF",
                        "strase",
                        "strasse",
                        "Strasse",
                        "STRASSE",
                        "stra\u00DFe",
                        "Stra\u00DFe",
                        "strassen",
                        "Y\u00DF");
    }

    @Test
    void spaces_and_hyphens_come_before_digits_and_those_before_letters() {
        words("co-op", "coop", "co op", "co_op", "co9", "co10", "co1", "", " ", "Co");
        assertThat(by(PHRASE.german.asc()))
                .containsExactly("", " ", "Co", "co op", "co_op", "co-op", "co1", "co10", "co9", "coop");
    }

    @Test
    void what_is_alike_in_a_language_stands_by_code_point_and_is_not_the_same() {
        words(COMPOSED, DECOMPOSED, "f", "e");
        assertThat(by(PHRASE.german.asc())).containsExactly("e", DECOMPOSED, COMPOSED, "f");
        assertThat(by(PHRASE.german.desc())).containsExactly("f", COMPOSED, DECOMPOSED, "e");
        assertThat(where(PHRASE.german.eq(COMPOSED))).containsExactly(COMPOSED);
        assertThat(where(PHRASE.german.in(DECOMPOSED, "x"))).containsExactly(DECOMPOSED);
        assertThat(where(PHRASE.german.lt(COMPOSED))).containsExactly(DECOMPOSED, "e");
        assertThat(where(PHRASE.german.le(DECOMPOSED))).containsExactly(DECOMPOSED, "e");
        assertThat(where(PHRASE.german.is(COMPOSED))).containsExactly(COMPOSED);
        assertThat(where(PHRASE.german.ne(COMPOSED))).containsExactly(DECOMPOSED, "f", "e");
        assertThat(rowan.list(PHRASE.query().distinct(PHRASE.german))).hasSize(4);
    }

    @Test
    void the_very_characters_are_asked_for_and_kept_apart() {
        words("stra\u00DFe", "Strasse");
        assertThat(where(PHRASE.german.contains("ss"))).containsExactly("Strasse");
        assertThat(where(PHRASE.german.startsWith("s"))).containsExactly("stra\u00DFe");
        assertThat(where(PHRASE.german.endsWith("\u00DFe"))).containsExactly("stra\u00DFe");
        assertThat(where(PHRASE.german.like("S%"))).containsExactly("Strasse");
        InvalidException taken = catchThrowableOfType(
                InvalidException.class,
                () -> rowan.run(PHRASE.create.set(PHRASE.number, 9).set(PHRASE.german, "Strasse")));
        assertThat(taken.problems()).hasToString("[german: is already taken by another Phrase [taken]]");
        rowan.run(PHRASE.create.set(PHRASE.number, 10).set(PHRASE.german, "strasse"));
    }

    @Test
    void comparisons_follow_the_language() {
        words("Zebra", "\u00C4pfel", "apfel", "Birne", "zoo");
        assertThat(where(PHRASE.plain.lt("Birne"))).isEmpty();
        assertThat(where(PHRASE.german.lt("Birne"))).containsExactly("\u00C4pfel", "apfel");
        assertThat(where(PHRASE.german.le("Birne"))).containsExactly("\u00C4pfel", "apfel", "Birne");
        assertThat(where(PHRASE.german.gt("Birne"))).containsExactly("Zebra", "zoo");
        assertThat(where(PHRASE.swedish.ge("Zebra"))).containsExactly("Zebra", "\u00C4pfel", "zoo");
        assertThat(where(PHRASE.german.between("\u00E4", "c"))).containsExactly("\u00C4pfel", "apfel", "Birne");
        assertThat(where(PHRASE.german.lt("Birne").not())).containsExactly("Zebra", "Birne", "zoo");
    }

    @Test
    void the_case_left_out_is_left_out_of_the_order() {
        words("B", "b", "\u00C4", "a", "A");
        List<String> expected = List.of("a", "A", "\u00C4", "B", "b");
        Query<Phrase> query = PHRASE.query().sort(PHRASE.folded.asc(), PHRASE.number.asc());
        assertThat(listed(query)).isEqualTo(expected);
        assertThat(where(PHRASE.folded.eq("A"))).containsExactly("a", "A");
        assertThat(where(PHRASE.folded.le("A"))).containsExactly("a", "A");
        assertThat(where(PHRASE.folded.gt("\u00E4"))).containsExactly("B", "b");
        assertThat(rowan.list(PHRASE.query().distinct(PHRASE.folded))).hasSize(3);
    }

    @Test
    void the_least_the_greatest_and_lists_follow_the_language() {
        parts("zoo", "\u00C4pfel", "Birne", "apfel", "Zebra");
        Row<Phrase> whole = whole();
        assertThat(whole.get(PHRASE.least)).isEqualTo("apfel");
        assertThat(whole.get(PHRASE.leastFolded)).isEqualTo("apfel");
        assertThat(whole.get(PHRASE.greatest)).isEqualTo("\u00C4pfel");
        assertThat(whole.get(PHRASE.sorted)).containsExactly("apfel", "Birne", "Zebra", "zoo", "\u00C4pfel");
        assertThat(whole.get(PHRASE.different)).containsExactly("apfel", "\u00C4pfel", "Birne", "Zebra", "zoo");
    }

    @Test
    void what_comes_of_many_rows_can_be_compared_with_any_text() {
        parts("zoo", "apfel", "Zebra");
        Condition<Phrase> same = PHRASE.least
                .eq(PHRASE.german)
                .or(PHRASE.greatest.eq(PHRASE.plain))
                .or(PHRASE.least.lt(PHRASE.greatest));
        assertThat(rowan.count(PHRASE.query().filter(same))).isEqualTo(1);
        Condition<Phrase> later = PHRASE.parts.any(part -> part.german.gt(outer(PHRASE.least)));
        assertThat(rowan.count(PHRASE.query().filter(later))).isEqualTo(1);
        assertThat(rowan.list(PHRASE.query()
                                .sort(PHRASE.least.asc())
                                .load(PHRASE.parts.with(
                                        q -> q.sort(PHRASE.german.desc()).limit(2))))
                        .get(0)
                        .get(PHRASE.parts))
                .extracting(row -> row.get(PHRASE.german))
                .containsExactly("zoo", "Zebra");
    }

    @Test
    void a_value_taken_from_elsewhere_keeps_its_order() {
        parts("z", "\u00E4", "B");
        Query<Phrase> all = PHRASE.query().filter(PHRASE.number.gt(0));
        assertThat(listed(all.sort(coalesce(PHRASE.german, "x").asc()))).containsExactly("\u00E4", "B", "z");
        assertThat(listed(all.sort(
                        when(PHRASE.number.gt(0), PHRASE.swedish).otherwise("x").asc())))
                .containsExactly("B", "z", "\u00E4");
        rowan.run(PHRASE.create.set(PHRASE.number, 4).set(PHRASE.wholeNumber, 1));
        rowan.run(PHRASE.create.set(PHRASE.number, 5).set(PHRASE.wholeNumber, 3).set(PHRASE.plain, "in B"));
        rowan.run(PHRASE.create.set(PHRASE.number, 6).set(PHRASE.wholeNumber, 2).set(PHRASE.plain, "in \u00E4"));
        Expr<Phrase, String> around = PHRASE.whole.text(whole -> whole.german);
        assertThat(where(around.lt("C"))).containsExactly("in B", "in \u00E4");
        assertThat(listed(all.filter(around.lt("C")).sort(around.asc()))).containsExactly("in \u00E4", "in B");
    }

    @Test
    void text_that_is_made_of_it_and_texts_of_two_languages_are_ordered_by_code_point() {
        words("z", "\u00E4", "B");
        List<String> points = List.of("B", "z", "\u00E4");
        assertThat(by(PHRASE.german.concat("").asc())).isEqualTo(points);
        assertThat(by(PHRASE.german.trim().asc())).isEqualTo(points);
        assertThat(by(PHRASE.german.upper().asc())).isEqualTo(points);
        assertThat(by(coalesce(PHRASE.german, PHRASE.swedish).asc())).isEqualTo(points);
        assertThat(by(when(PHRASE.number.eq(2), PHRASE.german)
                        .otherwise(PHRASE.plain)
                        .asc()))
                .isEqualTo(points);
        rowan.run(PHRASE.create
                .set(PHRASE.number, 4)
                .set(PHRASE.plain, "a")
                .set(PHRASE.german, "C")
                .set(PHRASE.swedish, "a"));
        assertThat(where(PHRASE.german.lt(PHRASE.swedish))).containsExactly("a");
        assertThat(where(PHRASE.swedish.gt(PHRASE.german))).containsExactly("a");
        assertThat(where(PHRASE.german.lt(PHRASE.plain))).containsExactly("a");
        assertThat(where(PHRASE.plain.gt(PHRASE.german))).containsExactly("a");
        assertThat(where(PHRASE.plain.gt(PHRASE.german.lower()))).isEmpty();
        assertThat(where(PHRASE.german.eq(PHRASE.swedish))).containsExactly("z", "\u00E4", "B");
        assertThat(where(PHRASE.folded.eq(PHRASE.german.lower()).or(PHRASE.plain.eq(PHRASE.folded))))
                .containsExactly("z", "\u00E4", "B");
    }

    @Test
    void pages_joined_are_the_whole_list() {
        words(
                "Zebra",
                COMPOSED,
                "\u00C4pfel",
                "apfel",
                DECOMPOSED,
                "Apfel",
                "\u00E4pfel",
                "stra\u00DFe",
                "strasse",
                "e",
                "co-op",
                "co op");
        rowan.run(PHRASE.create.set(PHRASE.number, 20).set(PHRASE.plain, "none"));
        rowan.run(PHRASE.create.set(PHRASE.number, 21).set(PHRASE.plain, "nothing"));
        for (Text<Phrase> text : List.of(PHRASE.german, PHRASE.swedish, PHRASE.folded)) {
            for (Sort<Phrase> sort : List.of(
                    text.asc(),
                    text.desc(),
                    text.asc().nullsFirst(),
                    text.desc().nullsFirst())) {
                Query<Phrase> query = PHRASE.query().sort(sort);
                List<String> whole = listed(query.sort(PHRASE.number.asc()));
                assertThat(pages(query, 1)).isEqualTo(whole);
                assertThat(pages(query, 5)).isEqualTo(whole);
                try (Stream<Row<Phrase>> stream = rowan.stream(query)) {
                    assertThat(stream.map(row -> row.get(PHRASE.plain)).toList())
                            .isEqualTo(whole);
                }
            }
        }
    }

    private List<String> pages(Query<Phrase> query, int size) {
        List<String> all = new ArrayList<>();
        Paged<Row<Phrase>> page = rowan.page(query, Page.first(size));
        page.rows().forEach(row -> all.add(row.get(PHRASE.plain)));
        while (page.hasNext()) {
            page = rowan.page(query, page.next());
            page.rows().forEach(row -> all.add(row.get(PHRASE.plain)));
        }
        return all;
    }

    @Test
    void rows_that_are_combined_and_requests_follow_the_language() {
        words("z", "\u00E4", "B", "a");
        Query<Phrase> either = PHRASE.query()
                .sort(PHRASE.german.asc())
                .limit(2)
                .union(PHRASE.query().filter(PHRASE.plain.eq("z")));
        assertThat(listed(either.sort(PHRASE.german.desc()))).containsExactly("z", "\u00E4", "a");
        assertThat(listed(rowan.query(PHRASE, "filter[german][lt]=b&sort=-german")))
                .containsExactly("\u00E4", "a");
        Query<Phrase> first = PHRASE.query().distinct(PHRASE.plain.length()).sort(PHRASE.german.asc());
        assertThat(listed(first)).containsExactly("a");
    }

    @Test
    void bounds_follow_the_language() {
        Changeset<Phrase> one = PHRASE.create.set(PHRASE.number, 1);
        InvalidException early =
                catchThrowableOfType(InvalidException.class, () -> rowan.run(one.set(PHRASE.shared, "\u00E4")));
        assertThat(early.problems()).hasToString("[shared: must be at least b [out_of_range]]");
        InvalidException late =
                catchThrowableOfType(InvalidException.class, () -> rowan.run(one.set(PHRASE.shared, "Z")));
        assertThat(late.problems()).hasToString("[shared: must be at most y [out_of_range]]");
        assertThat(rowan.run(one.set(PHRASE.shared, "\u00D6")).get(PHRASE.shared))
                .isEqualTo("\u00D6");
    }
}
