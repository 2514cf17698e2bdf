package dev.rowan.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.model.Comparison;
import dev.rowan.model.Hop;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.model.operation.NumberOperation;
import dev.rowan.store.Answer;
import dev.rowan.store.LinkMode;
import dev.rowan.store.ReadPlan;
import dev.rowan.type.Scalar;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingTest extends Clubhouse {
    private final ReadPlan names = plan(club.person, "name");
    private final SortKey byName = new SortKey(own(club.person, "name"), false);

    @BeforeEach
    void fill() {
        add(club.person, ADA, "Ada", "ada@x", null);
        add(club.person, BOB, "Bob", null, ADA);
        add(club.person, CID, "Cid", "cid@x", ADA);
        add(club.team, RED, "Red");
        add(club.team, BLUE, "Blue");
        add(club.membership, ADA, RED, "chair");
        add(club.membership, ADA, BLUE, null);
        add(club.membership, BOB, RED, null);
    }

    private static Term is(Term term, Object value) {
        return new Term.Compare(Comparison.EQ, term, new Term.Constant(value, term.type(), false));
    }

    private List<Object> named(Term filter) {
        return read(sorted(filtered(names, filter), byName)).stream()
                .map(row -> row.get(0))
                .toList();
    }

    @Test
    void a_filter_keeps_rows_for_which_it_is_true() {
        assertThat(named(is(own(club.person, "email"), "ADA@X"))).containsExactly("Ada");
        assertThat(named(new Term.Not(is(own(club.person, "email"), "ada@x")))).containsExactly("Cid");
        assertThat(named(new Term.IsNull(own(club.person, "email")))).containsExactly("Bob");
    }

    @Test
    void nulls_come_last_in_both_directions() {
        Term email = own(club.person, "email");
        assertThat(read(sorted(names, new SortKey(email, false))))
                .containsExactly(List.of("Ada"), List.of("Cid"), List.of("Bob"));
        assertThat(read(sorted(names, new SortKey(email, true))))
                .containsExactly(List.of("Cid"), List.of("Ada"), List.of("Bob"));
    }

    @Test
    void the_next_criterion_decides_where_the_first_does_not() {
        SortKey bossFirst = new SortKey(own(club.person, "bossId"), false);
        assertThat(read(sorted(names, bossFirst, new SortKey(own(club.person, "name"), true))))
                .containsExactly(List.of("Cid"), List.of("Bob"), List.of("Ada"));
    }

    @Test
    void limit_and_offset_cut_the_sorted_rows() {
        ReadPlan sorted = sorted(names, byName);
        assertThat(read(cut(sorted, 1, 1L))).containsExactly(List.of("Bob"));
        assertThat(read(cut(sorted, 2, null))).containsExactly(List.of("Cid"));
        assertThat(read(cut(sorted, 0, 0L))).isEmpty();
        assertThat(read(cut(sorted, 9, 9L))).isEmpty();
    }

    @Test
    void count_and_exists_are_one_tuple() {
        ReadPlan bosses = filtered(plan(club.person), is(own(club.person, "bossId"), ADA));
        assertThat(read(asked(bosses, Answer.COUNT))).containsExactly(List.of(2L));
        assertThat(read(asked(bosses, Answer.EXISTS))).containsExactly(List.of(true));
        ReadPlan none = filtered(plan(club.person), is(own(club.person, "bossId"), NOBODY));
        assertThat(read(asked(none, Answer.COUNT))).containsExactly(List.of(0L));
        assertThat(read(asked(none, Answer.EXISTS))).containsExactly(List.of(false));
    }

    @Test
    void count_and_exists_see_limit_and_offset() {
        assertThat(read(asked(cut(plan(club.person), 1, 1L), Answer.COUNT))).containsExactly(List.of(1L));
        assertThat(read(asked(cut(plan(club.person), 3, null), Answer.EXISTS))).containsExactly(List.of(false));
    }

    @Test
    void count_and_exists_of_related_rows_are_of_all_parents() {
        ReadPlan related = of(plan(club.team), club.teams, ADA, BOB, CID);
        assertThat(read(asked(related, Answer.COUNT))).containsExactly(List.of(3L));
        assertThat(read(asked(of(plan(club.team), club.teams, CID), Answer.EXISTS)))
                .containsExactly(List.of(false));
    }

    @Test
    void related_rows_can_be_asked_for_and_counted() {
        assertThat(named(new Term.Any(club.teams, is(own(club.team, "title"), "Red"))))
                .containsExactly("Ada", "Bob");
        assertThat(named(new Term.Not(new Term.Any(club.teams, null)))).containsExactly("Cid");
        assertThat(named(is(new Hop(club.teams, null).count(), 2L))).containsExactly("Ada");
        assertThat(named(new Term.Any(club.reports, is(own(club.person, "name"), "Cid"))))
                .containsExactly("Ada");
        assertThat(named(is(new Term.Via(club.boss, own(club.person, "name"), null), "Ada")))
                .containsExactly("Bob", "Cid");
    }

    @Test
    void rows_can_be_sorted_by_a_count() {
        assertThat(read(sorted(names, new SortKey(new Hop(club.teams, null).count(), true))))
                .containsExactly(List.of("Ada"), List.of("Bob"), List.of("Cid"));
    }

    @Test
    void a_row_of_a_belongs_to_comes_with_the_key_it_is_matched_by() {
        assertThat(read(of(names, club.boss, ADA))).containsExactly(List.of(ADA, "Ada"));
        assertThat(read(of(names, club.boss, NOBODY))).isEmpty();
    }

    @Test
    void rows_of_a_has_many_come_with_the_key_of_their_parent() {
        assertThat(read(sorted(of(names, club.reports, ADA, BOB), byName)))
                .containsExactly(List.of(ADA, "Bob"), List.of(ADA, "Cid"));
    }

    @Test
    void the_row_of_a_has_one_comes_with_the_key_of_its_parent() {
        add(club.badge, "b1", BOB);
        assertThat(read(of(plan(club.badge, "code"), club.badgeOf, ADA, BOB))).containsExactly(List.of(BOB, "b1"));
    }

    @Test
    void a_row_of_several_parents_comes_once_for_each_with_what_its_join_row_carries() {
        Term role = new Term.Joined(Club.of(club.membership, "role"));
        ReadPlan titles = ReadPlan.of(club.team, List.of(own(club.team, "title"), role))
                .sorted(List.of(new SortKey(role, false), new SortKey(own(club.team, "title"), false)));
        assertThat(read(of(titles, club.teams, BOB, ADA)))
                .containsExactlyInAnyOrder(
                        Arrays.asList(BOB, "Red", null),
                        List.of(ADA, "Red", "chair"),
                        Arrays.asList(ADA, "Blue", null));
        assertThat(read(of(titles, club.teams, ADA)))
                .containsExactly(List.of(ADA, "Red", "chair"), Arrays.asList(ADA, "Blue", null));
    }

    @Test
    void limit_and_offset_hold_for_each_parent() {
        ReadPlan titles = sorted(plan(club.team, "title"), new SortKey(own(club.team, "title"), false));
        assertThat(read(of(cut(titles, 0, 1L), club.teams, ADA, BOB)))
                .containsExactlyInAnyOrder(List.of(ADA, "Blue"), List.of(BOB, "Red"));
        assertThat(read(of(cut(titles, 1, 1L), club.teams, ADA, BOB))).containsExactly(List.of(ADA, "Red"));
    }

    @Test
    void a_link_that_stands_twice_comes_and_counts_twice() {
        add(club.visit, null, ADA, RED);
        add(club.visit, null, ADA, RED);
        assertThat(read(of(plan(club.team, "title"), club.visited, ADA)))
                .containsExactly(List.of(ADA, "Red"), List.of(ADA, "Red"));
        assertThat(named(is(new Hop(club.visited, null).count(), 2L))).containsExactly("Ada");
    }

    @Test
    void uuids_are_sorted_as_unsigned_bytes_and_text_by_code_point() {
        UUID last = new UUID(-1, 0);
        add(club.team, last, "\ud83d\ude00");
        add(club.team, GREEN, "\uffff");
        Term title = own(club.team, "title");
        assertThat(read(sorted(plan(club.team, "id"), new SortKey(own(club.team, "id"), true))))
                .startsWith(List.of(last));
        assertThat(read(sorted(plan(club.team, "title"), new SortKey(title, true))))
                .startsWith(List.of("\ud83d\ude00"), List.of("\uffff"));
    }

    @Test
    void another_compilation_of_the_models_sees_the_same_rows() {
        Club other = new Club();
        assertThat(link(LinkMode.APPEND, other.teams, CID, RED)).isEqualTo(linked(List.of(RED), List.of()));
        assertThat(read(filtered(plan(other.person, "name"), new Term.Any(other.teams, null))))
                .containsExactlyElementsOf(read(filtered(names, new Term.Any(club.teams, null))));
        assertThat(read(asked(plan(other.person), Answer.COUNT))).containsExactly(List.of(3L));
    }

    @Test
    void a_constant_may_be_an_output() {
        ReadPlan one = ReadPlan.of(club.team, List.of(new Term.Constant(1, Scalar.INTEGER, false)));
        assertThat(read(one)).containsExactly(List.of(1), List.of(1));
    }

    @Test
    void of_no_rows_nothing_is_worked_out() {
        Term most = new Term.Constant(Integer.MAX_VALUE, Scalar.INTEGER, false);
        Term unfit = new Term.Call(NumberOperation.PLUS, most, most);
        ReadPlan none = ReadPlan.of(club.team, List.of(unfit))
                .sorted(List.of(new SortKey(unfit, false)))
                .cut(0L, 0);
        assertThat(read(none)).isEmpty();
    }
}
