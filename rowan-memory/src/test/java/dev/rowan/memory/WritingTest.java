package dev.rowan.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.store.Assignment;
import dev.rowan.store.Violation;
import dev.rowan.store.Violation.Kind;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WritingTest extends Clubhouse {
    @Test
    void new_rows_are_returned_in_input_order() {
        List<Object[]> rows = List.of(new Object[] {BLUE, "b"}, new Object[] {RED, "r"});
        Written written = write(
                new WriteStep.Insert(club.team, club.team.attributes(), rows, List.of(Club.of(club.team, "title"))));
        assertThat(rows(((Written.Stored) written).tuples())).containsExactly(List.of("b"), List.of("r"));
        assertThat(all(club.team, "title")).containsExactlyInAnyOrder("b", "r");
    }

    @Test
    void what_is_left_out_is_null_or_counted_up() {
        addAll();
        List<Object[]> rows = List.of(new Object[] {RED, ADA}, new Object[] {RED, BOB});
        Written written = write(new WriteStep.Insert(
                club.visit,
                List.of(Club.of(club.visit, "teamId"), Club.of(club.visit, "personId")),
                rows,
                club.visit.attributes()));
        assertThat(rows(((Written.Stored) written).tuples()))
                .containsExactly(Arrays.asList(1L, ADA, RED, null), Arrays.asList(2L, BOB, RED, null));
    }

    @Test
    void a_step_of_no_rows_stores_nothing() {
        Written written = write(new WriteStep.Insert(club.team, club.team.attributes(), List.of(), List.of()));
        assertThat(((Written.Stored) written).tuples().size()).isZero();
    }

    @Test
    void rows_of_one_step_are_all_written_or_none() {
        List<Object[]> rows = List.of(new Object[] {RED, "r"}, new Object[] {RED, "again"});
        Written written = write(new WriteStep.Insert(club.team, club.team.attributes(), rows, List.of()));
        assertThat(violation(written)).isEqualTo(by(1, Kind.UNIQUE, club.team, "id"));
        assertThat(all(club.team, "id")).isEmpty();
    }

    @Test
    void rows_of_one_step_may_refer_to_each_other() {
        List<Object[]> rows = List.of(
                new Object[] {BOB, "Bob", null, ADA, null, null}, new Object[] {ADA, "Ada", null, ADA, null, null});
        assertThat(write(new WriteStep.Insert(club.person, club.person.attributes(), rows, List.of())))
                .isInstanceOf(Written.Stored.class);
    }

    @Test
    void the_primary_key_is_unique_and_never_null() {
        addAll();
        assertThat(violation(write(insert(club.team, RED)))).isEqualTo(of(Kind.UNIQUE, club.team, "id"));
        assertThat(violation(write(insert(club.team)))).isEqualTo(of(Kind.NOT_NULL, club.team, "id"));
        assertThat(violation(update(club.team, RED, "id", BLUE))).isEqualTo(of(Kind.UNIQUE, club.team, "id"));
        assertThat(violation(update(club.team, RED, "id", null))).isEqualTo(of(Kind.NOT_NULL, club.team, "id"));
    }

    @Test
    void a_composite_key_is_unique_as_a_whole() {
        addAll();
        add(club.membership, ADA, RED);
        add(club.membership, ADA, BLUE);
        assertThat(violation(write(insert(club.membership, ADA, RED))))
                .isEqualTo(of(Kind.UNIQUE, club.membership, "personId", "teamId"));
    }

    @Test
    void the_case_does_not_tell_keys_apart_where_it_does_not_count() {
        addAll();
        add(club.badge, "A1", ADA);
        assertThat(violation(write(insert(club.badge, "a1", BOB)))).isEqualTo(of(Kind.UNIQUE, club.badge, "code"));
        assertThat(only(update(club.badge, "a1", "code", "a1"))).containsExactly("a1", ADA);
        assertThat(only(delete(club.badge, "A1"))).containsExactly("a1", ADA);
    }

    @Test
    void an_identity_is_unique_but_a_null_is_shared_with_nobody() {
        add(club.person, ADA, "Ada", "ada@x");
        add(club.person, BOB, "Bob");
        add(club.person, CID, "Cid");
        Violation taken = of(Kind.UNIQUE, club.person, "email");
        assertThat(violation(write(insert(club.person, NOBODY, "x", "ADA@X")))).isEqualTo(taken);
        assertThat(violation(update(club.person, BOB, "email", "ADA@x"))).isEqualTo(taken);
        assertThat(only(update(club.person, ADA, "email", "ADA@X"))).contains("ADA@X");
        add(club.note, 1, ADA, null);
        add(club.note, 2, ADA, null);
        add(club.note, 3, ADA, 7);
        assertThat(violation(write(insert(club.note, 4, ADA, 7))))
                .isEqualTo(of(Kind.UNIQUE, club.note, "personId", "slot"));
    }

    @Test
    void a_required_attribute_is_never_null() {
        add(club.person, ADA, "Ada");
        Violation missing = of(Kind.NOT_NULL, club.person, "name");
        assertThat(violation(write(insert(club.person, BOB)))).isEqualTo(missing);
        assertThat(violation(update(club.person, ADA, "name", null))).isEqualTo(missing);
        assertThat(all(club.person, "name")).containsExactly("Ada");
    }

    @Test
    void a_reference_leads_to_a_row() {
        addAll();
        add(club.note, 1, ADA);
        Violation nowhere = of(Kind.REFERENCE, club.note, "personId");
        assertThat(violation(write(insert(club.note, 2, NOBODY)))).isEqualTo(nowhere);
        assertThat(violation(update(club.note, 1, "personId", NOBODY))).isEqualTo(nowhere);
        assertThat(only(update(club.note, 1, "personId", null))).containsExactly(1, null, null, null);
    }

    @Test
    void an_update_returns_the_row_as_it_is_now() {
        addAll();
        assertThat(only(update(club.team, RED, "title", "Red"))).containsExactly(RED, "Red");
        assertThat(update(club.team, NOBODY, "title", "x")).isEqualTo(new Written.Gone());
    }

    @Test
    void a_key_that_others_refer_to_does_not_change() {
        addAll();
        add(club.note, 1, ADA);
        assertThat(violation(update(club.person, ADA, "id", NOBODY)))
                .isEqualTo(of(Kind.REFERENCED, club.note, "personId"));
        assertThat(only(update(club.person, BOB, "id", NOBODY))).startsWith(NOBODY, "Bob");
        assertThat(all(club.person, "id")).containsExactlyInAnyOrder(ADA, NOBODY, CID);
    }

    @Test
    void a_row_that_refers_to_itself_may_change_its_key_with_the_reference() {
        add(club.person, ADA, "Ada", null, ADA);
        assertThat(violation(update(club.person, ADA, "id", BOB)))
                .isEqualTo(of(Kind.REFERENCED, club.person, "bossId"));
        List<Assignment> both = List.of(
                new Assignment(Club.of(club.person, "id"), BOB), new Assignment(Club.of(club.person, "bossId"), BOB));
        assertThat(write(new WriteStep.Update(club.person, List.of(ADA), both, List.of())))
                .isInstanceOf(Written.Stored.class);
        assertThat(all(club.person, "bossId")).containsExactly(BOB);
    }

    @Test
    void bytes_are_copied_on_the_way_in_and_out() {
        byte[] photo = {1, 2};
        byte[] returned = (byte[]) only(write(insert(club.person, ADA, "Ada", null, null, null, photo)))
                .get(5);
        photo[0] = 9;
        byte[] read = (byte[]) all(club.person, "photo").get(0);
        read[0] = 8;
        if (returned != null) {
            returned[0] = 7;
        }
        byte[] changed = {3};
        assertThat((byte[]) all(club.person, "photo").get(0)).containsExactly(1, 2);
        update(club.person, ADA, "photo", changed);
        changed[0] = 9;
        assertThat((byte[]) only(delete(club.person, ADA)).get(5)).containsExactly(3);
    }
}
