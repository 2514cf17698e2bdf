package dev.rowan.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.store.Violation.Kind;
import dev.rowan.store.Written;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeletingTest extends Clubhouse {
    @BeforeEach
    void fill() {
        addAll();
    }

    @Test
    void a_row_is_returned_as_it_was() {
        assertThat(only(delete(club.team, RED))).containsExactly(RED, null);
        assertThat(delete(club.team, RED)).isEqualTo(new Written.Gone());
        assertThat(all(club.team, "id")).containsExactlyInAnyOrder(BLUE, GREEN);
    }

    @Test
    void a_row_that_others_refer_to_stays() {
        add(club.note, 1, ADA);
        assertThat(violation(delete(club.person, ADA))).isEqualTo(of(Kind.REFERENCED, club.note, "personId"));
        delete(club.note, 1);
        assertThat(delete(club.person, ADA)).isInstanceOf(Written.Stored.class);
    }

    @Test
    void rows_that_go_with_it_go() {
        add(club.membership, ADA, RED);
        add(club.membership, ADA, BLUE);
        add(club.membership, BOB, RED);
        add(club.badge, "b1", ADA);
        assertThat(delete(club.person, ADA)).isInstanceOf(Written.Stored.class);
        assertThat(all(club.membership, "personId")).containsExactly(BOB);
        assertThat(all(club.badge, "code")).isEmpty();
    }

    @Test
    void references_that_become_null_do() {
        update(club.person, BOB, "bossId", ADA);
        update(club.person, ADA, "bossId", ADA);
        assertThat(delete(club.person, ADA)).isInstanceOf(Written.Stored.class);
        assertThat(all(club.person, "bossId")).containsExactly(null, null);
    }

    @Test
    void a_row_that_refers_to_it_twice_loses_both_references() {
        update(club.person, BOB, "bossId", ADA);
        update(club.person, BOB, "deputyId", ADA);
        assertThat(delete(club.person, ADA)).isInstanceOf(Written.Stored.class);
        assertThat(all(club.person, "bossId")).containsExactly(null, null);
        assertThat(all(club.person, "deputyId")).containsExactly(null, null);
    }

    @Test
    void what_is_refused_further_down_leaves_everything() {
        add(club.visit, null, ADA, RED);
        add(club.membership, BOB, RED);
        assertThat(violation(delete(club.team, RED))).isEqualTo(of(Kind.REFERENCED, club.visit, "teamId"));
        assertThat(all(club.membership, "personId")).containsExactly(BOB);
        assertThat(delete(club.person, ADA)).isInstanceOf(Written.Stored.class);
        assertThat(delete(club.team, RED)).isInstanceOf(Written.Stored.class);
        assertThat(all(club.visit, "id")).isEmpty();
    }

    @Test
    void cascades_go_all_the_way_down_a_chain_and_round_a_circle() {
        Chain chain = new Chain();
        Object[][] links = {{1, null}, {2, 1}, {3, 2}, {4, 3}};
        for (Object[] link : links) {
            add(chain.ring, link);
        }
        assertThat(update(chain.ring, 1, "nextId", 4)).isInstanceOf(Written.Stored.class);
        add(chain.ring, 5, null);
        assertThat(delete(chain.ring, 2)).isInstanceOf(Written.Stored.class);
        assertThat(all(chain.ring, "id")).isEqualTo(List.of(5));
    }
}
