package dev.rowan.conformance.page;

import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static dev.rowan.expression.function.Expressions.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Specimen;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.problem.Problem;
import dev.rowan.query.Page;
import dev.rowan.query.Query;
import dev.rowan.row.Row;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cursors come back from strangers: whatever they are, there is one problem at one place, or the page that was meant. */
public abstract class CursorContract extends WalkingContract {
    private static final Query<Member> BY_NAME = MEMBER.query().sort(MEMBER.name.asc());
    private static final String REFUSED = "is no cursor of this query; take one from a page of the same query, in the"
            + " same order, under the same cursor key, or begin without";

    private String cursor = "";

    @BeforeEach
    void fillTheStore() {
        List.of("Ada", "Bob", "Cid").forEach(this::member);
        cursor = end(BY_NAME);
    }

    private String end(Query<?> query) {
        return String.valueOf(rowan.page(query, Page.first(1)).end());
    }

    private void refused(Query<?> query, String bad) {
        Problem after = Refusal.only(() -> rowan.page(query, Page.first(1).after(bad)));
        assertThat(after).isEqualTo(Problem.of(Problem.INVALID, "after", REFUSED));
        Problem before = Refusal.only(() -> rowan.page(query, Page.last(1).before(bad)));
        assertThat(before).isEqualTo(Problem.of(Problem.INVALID, "before", REFUSED));
    }

    @Test
    void what_is_no_cursor_is_refused() {
        for (String bad :
                List.of("", " ", "x", "null", "0", "'; drop table members; --", "\u0000", "\uD83D\uDE00", "====")) {
            refused(BY_NAME, bad);
        }
        refused(BY_NAME, "A".repeat(1_024));
        refused(BY_NAME, "A".repeat(1_000_000));
        refused(BY_NAME, cursor + "\n");
        refused(BY_NAME, cursor.replace('-', '+').replace('_', '/') + "=");
    }

    @Test
    void a_cursor_that_was_touched_is_refused() {
        byte[] bytes = Base64.getUrlDecoder().decode(cursor);
        for (int i = 0; i < bytes.length; i++) {
            byte[] forged = bytes.clone();
            forged[i] ^= (byte) (1 << i % 8);
            refused(BY_NAME, Base64.getUrlEncoder().withoutPadding().encodeToString(forged));
        }
        for (int i = 0; i < cursor.length(); i += 3) {
            refused(BY_NAME, cursor.substring(0, i));
        }
        refused(BY_NAME, cursor + "AAAA");
        refused(BY_NAME, cursor + cursor);
    }

    @Test
    void random_bytes_are_refused() {
        long seed = Long.getLong("rowan.seed", System.nanoTime());
        Random dice = new Random(seed);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[dice.nextInt(800)];
            dice.nextBytes(bytes);
            refused(BY_NAME, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
    }

    @Test
    void a_cursor_of_another_query_is_refused() {
        List<Query<Member>> others = List.of(
                MEMBER.query(),
                MEMBER.query().sort(MEMBER.name.desc()),
                MEMBER.query().sort(MEMBER.name.asc().nullsFirst()),
                MEMBER.query().sort(MEMBER.nickname.asc()),
                BY_NAME.sort(MEMBER.age.asc()),
                BY_NAME.filter(MEMBER.age.isNull()),
                BY_NAME.filter(MEMBER.age.lt(3)),
                BY_NAME.filter(MEMBER.age.lt(4)),
                BY_NAME.filter(MEMBER.secret.eq("one")),
                BY_NAME.filter(MEMBER.secret.eq("two")),
                BY_NAME.limit(3),
                BY_NAME.limit(2),
                BY_NAME.limit(3).offset(1));
        List<String> cursors = new ArrayList<>();
        for (Query<Member> other : others) {
            refused(other, cursor);
            String theirs = end(other);
            if (!theirs.equals("null")) {
                cursors.add(theirs);
            }
        }
        cursors.forEach(theirs -> refused(BY_NAME, theirs));
    }

    @Test
    void an_equal_query_takes_the_cursor() {
        Query<Member> equal = MEMBER.query().sort(MEMBER.name.asc()).load(MEMBER.teams);
        assertThat(names(rowan.page(equal, Page.first(1).after(cursor)).rows())).containsExactly("Bob");
    }

    @Test
    void time_that_passes_makes_no_other_query() {
        Query<Member> past = BY_NAME.filter(MEMBER.createdAt.le(now()));
        assertThat(names(forward(past, Page.first(1)))).containsExactly("Ada", "Bob", "Cid");
        refused(BY_NAME, end(past));
    }

    @Test
    void a_cursor_of_another_handle_is_refused_unless_they_share_a_key() {
        Rowan one = rowan.cursorKey("a secret of at least sixteen");
        Rowan two = rowan.cursorKey("a secret of at least sixteen".getBytes(StandardCharsets.UTF_8));
        Rowan other = rowan.cursorKey("another secret of sixteen");
        String theirs = String.valueOf(one.page(BY_NAME, Page.first(1)).end());
        assertThat(names(two.page(BY_NAME, Page.first(1).after(theirs)).rows())).containsExactly("Bob");
        refused(BY_NAME, theirs);
        assertThat(Refusal.of(() -> other.page(BY_NAME, Page.first(1).after(theirs))))
                .containsExactly("after invalid");
        assertThat(Refusal.of(() -> one.page(BY_NAME, Page.first(1).after(cursor))))
                .containsExactly("after invalid");
        assertThat(names(rowan.as(member("Dan"))
                        .page(BY_NAME, Page.first(1).after(cursor))
                        .rows()))
                .containsExactly("Bob");
    }

    @Test
    void a_secret_that_can_be_guessed_is_refused() {
        assertThatThrownBy(() -> rowan.cursorKey("short"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a key for cursors is made of at least 16 bytes, but these are 5; make it of random ones");
    }

    @Test
    void a_cursor_tells_nothing_of_the_row() {
        Row<Member> row = rowan.run(MEMBER.create.set(MEMBER.name, "Dan").set(MEMBER.secret, "sesame sesame"));
        Query<Member> bySecret =
                MEMBER.query().filter(MEMBER.id.eq(row.get(MEMBER.id))).sort(MEMBER.secret.asc());
        Set<String> cursors = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            String each = end(bySecret);
            String bytes = new String(Base64.getUrlDecoder().decode(each), StandardCharsets.ISO_8859_1);
            assertThat(bytes).doesNotContain("sesame").doesNotContain("ses").doesNotContain("same");
            cursors.add(each);
        }
        assertThat(cursors).hasSize(20);
        assertThat(cursors.stream().map(String::length).collect(Collectors.toSet()))
                .hasSize(1);
    }

    @Test
    void a_cursor_is_at_most_a_kilobyte_long() {
        Query<Specimen> byText = SPECIMEN.query().sort(SPECIMEN.text.asc());
        for (int i = 0; i < 60; i++) {
            String text = "%02d".formatted(i) + "x".repeat(690 + i);
            rowan.run(SPECIMEN.create.set(SPECIMEN.number, 100 - i).set(SPECIMEN.text, text));
        }
        for (Row<Specimen> row : rowan.list(byText)) {
            String each = end(byText.filter(SPECIMEN.number.eq(row.get(SPECIMEN.number))));
            assertThat(each.length()).isLessThanOrEqualTo(1_024);
        }
        assertThat(forward(byText, Page.first(7))).isEqualTo(rowan.list(byText));
        assertThat(backward(byText, Page.last(7))).isEqualTo(rowan.list(byText));
    }

    @Test
    void a_place_too_large_for_a_cursor_is_gone_with_its_row() {
        Query<Specimen> byText = SPECIMEN.query().sort(SPECIMEN.text.asc());
        for (int i = 0; i < 3; i++) {
            rowan.run(SPECIMEN.create.set(SPECIMEN.number, i).set(SPECIMEN.text, i + "x".repeat(2_000)));
        }
        String large = end(byText);
        assertThat(rowan.page(byText, Page.first(5).after(large)).rows()).hasSize(2);
        rowan.run(SPECIMEN.destroy.of(SPECIMEN.key(0)));
        assertThat(Refusal.only(() -> rowan.page(byText, Page.first(5).after(large))))
                .isEqualTo(Problem.of(
                        Problem.NOT_FOUND,
                        "after",
                        "stands for a row that is gone, and was too large to hold its place; begin without, or ask for"
                                + " Page.offset"));
    }
}
