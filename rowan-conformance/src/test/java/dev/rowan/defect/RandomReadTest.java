package dev.rowan.defect;

import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Note.NOTE;
import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static dev.rowan.expression.function.Expressions.outer;
import static dev.rowan.expression.function.Lists.at;
import static dev.rowan.expression.function.Lists.contains;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.conformance.club.Club;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Specimen;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import dev.rowan.memory.Memory;
import dev.rowan.row.Row;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On which both stores once disagreed, as random reads found. */
class RandomReadTest extends OnServer {
    @AfterEach
    void empty() {
        rowan.destroyAll(NOTE.query());
        rowan.destroyAll(MEMBER.query());
        rowan.destroyAll(SPECIMEN.query());
    }

    private static void onBoth(Consumer<Rowan> reads) {
        reads.accept(rowan);
        try (Rowan memory = Rowan.open(Memory.store(), Club.all())) {
            reads.accept(memory);
        }
    }

    private static List<Integer> numbers(Rowan store, Condition<Specimen> condition) {
        return store.list(SPECIMEN.query().filter(condition).sort(SPECIMEN.number.asc())).stream()
                .map(row -> row.get(SPECIMEN.number))
                .toList();
    }

    @Test
    void another_case_of_letters_has_an_order_beside_a_column_and_another_case() {
        onBoth(store -> {
            store.run(SPECIMEN.create.set(SPECIMEN.number, 1).set(SPECIMEN.text, "\u00E4B"));
            store.run(SPECIMEN.create.set(SPECIMEN.number, 2).set(SPECIMEN.text, "ab"));
            assertThat(numbers(store, SPECIMEN.text.upper().lt(SPECIMEN.text.lower())))
                    .containsExactly(1, 2);
            assertThat(numbers(store, SPECIMEN.text.ge(SPECIMEN.text.lower()))).containsExactly(2);
            assertThat(numbers(store, SPECIMEN.text.lower().le(SPECIMEN.text))).containsExactly(2);
            assertThat(store
                            .list(SPECIMEN.query()
                                    .sort(SPECIMEN.text
                                            .lower()
                                            .concat(SPECIMEN.text)
                                            .desc()))
                            .stream()
                            .map(row -> row.get(SPECIMEN.number)))
                    .containsExactly(1, 2);
        });
    }

    @Test
    void an_order_by_what_is_of_no_values_is_one() {
        onBoth(store -> {
            store.run(SPECIMEN.create.set(SPECIMEN.number, 2));
            store.run(SPECIMEN.create.set(SPECIMEN.number, 1));
            assertThat(
                            store
                                    .list(SPECIMEN.query()
                                            .sort(SPECIMEN.small.in(List.of()).desc(), SPECIMEN.number.asc()))
                                    .stream()
                                    .map(row -> row.get(SPECIMEN.number)))
                    .containsExactly(1, 2);
        });
    }

    @Test
    void what_is_made_of_related_rows_of_the_row_around_alone_is_of_each_row() {
        onBoth(store -> {
            Row<Member> ada = store.run(MEMBER.create.set(MEMBER.name, "Ada").set(MEMBER.age, 36));
            store.run(MEMBER.create.set(MEMBER.name, "Bob").set(MEMBER.age, 20));
            store.run(NOTE.create.set(NOTE.text, "one").set(NOTE.member, ada));
            store.run(NOTE.create.set(NOTE.text, "two").set(NOTE.member, ada));
            assertThat(of(store, MEMBER.notes.max(n -> outer(MEMBER.age)).eq(36)))
                    .containsExactly("Ada");
            assertThat(of(store, MEMBER.notes.sum(n -> outer(MEMBER.age)).eq(72)))
                    .containsExactly("Ada");
            assertThat(of(store, MEMBER.notes.countOf(n -> outer(MEMBER.age)).eq(0L)))
                    .containsExactly("Bob");
            assertThat(of(store, MEMBER.notes.min(n -> outer(MEMBER.age)).isNull()))
                    .containsExactly("Bob");
        });
    }

    @Test
    void a_list_of_distinct_values_has_their_order_whatever_else_is_sorted_by() {
        onBoth(store -> {
            Row<Member> ada = store.run(MEMBER.create.set(MEMBER.name, "Ada"));
            store.run(NOTE.create.set(NOTE.text, "a").set(NOTE.member, ada).set(NOTE.stars, 1));
            store.run(NOTE.create.set(NOTE.text, "b").set(NOTE.member, ada).set(NOTE.stars, 2));
            store.run(NOTE.create.set(NOTE.text, "c").set(NOTE.member, ada).set(NOTE.stars, 2));
            Expr<Member, List<Integer>> stars = MEMBER.notes
                    .list(n -> n.stars)
                    .distinct()
                    .sort(n -> n.stars.desc())
                    .sort(n -> n.text.asc());
            assertThat(of(
                            store,
                            at(stars, 0)
                                    .eq(2)
                                    .and(at(stars, 1).eq(1))
                                    .and(at(stars, 2).isNull())))
                    .containsExactly("Ada");
        });
    }

    private static List<String> of(Rowan store, Condition<? super Member> condition) {
        return store.list(MEMBER.query().filter(condition).sort(MEMBER.name.asc())).stream()
                .map(row -> row.get(MEMBER.name))
                .toList();
    }

    @Test
    void whether_null_is_in_a_list_is_not_known_even_of_an_empty_one() {
        Expr<Specimen, String> none = at(SPECIMEN.words, 5);
        onBoth(store -> {
            store.run(SPECIMEN.create.set(SPECIMEN.number, 1).set(SPECIMEN.words, List.of()));
            store.run(SPECIMEN.create.set(SPECIMEN.number, 2).set(SPECIMEN.words, List.of("a")));
            assertThat(numbers(store, contains(SPECIMEN.words, none).isNull())).containsExactly(1, 2);
            assertThat(numbers(store, contains(SPECIMEN.words, none).not())).isEmpty();
        });
    }
}
