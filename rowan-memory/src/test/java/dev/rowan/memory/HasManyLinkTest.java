package dev.rowan.memory;

import static dev.rowan.store.LinkMode.APPEND;
import static dev.rowan.store.LinkMode.APPEND_AND_REMOVE;
import static dev.rowan.store.LinkMode.REMOVE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.store.LinkMode;
import dev.rowan.store.Violation;
import dev.rowan.store.Violation.Kind;
import dev.rowan.store.Written;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HasManyLinkTest extends Clubhouse {
    @BeforeEach
    void fill() {
        addAll();
        add(club.note, 1, ADA, 1, "one");
        add(club.note, 2, BOB, 2, "two");
        add(club.note, 3, null, 3, "three");
    }

    private List<List<Object>> owners() {
        return read(plan(club.note, "id", "personId"));
    }

    @Test
    void append_takes_the_row_whoevers_it_was() {
        assertThat(link(APPEND, club.notes, ADA, 1, 2, 3)).isEqualTo(linked(List.of(2, 3), List.of()));
        assertThat(owners()).containsExactlyInAnyOrder(List.of(1, ADA), List.of(2, ADA), List.of(3, ADA));
        assertThat(all(club.note, "text")).containsExactlyInAnyOrder("one", "two", "three");
    }

    @Test
    void append_and_remove_lets_the_others_go() {
        assertThat(link(APPEND_AND_REMOVE, club.notes, ADA, 3)).isEqualTo(linked(List.of(3), List.of(1)));
        assertThat(owners()).containsExactlyInAnyOrder(Arrays.asList(1, null), List.of(2, BOB), List.of(3, ADA));
    }

    @Test
    void remove_sets_the_key_to_null() {
        assertThat(link(REMOVE, club.notes, ADA, 1)).isEqualTo(linked(List.of(), List.of(1)));
        assertThat(link(REMOVE, club.notes, ADA, 1, 2)).isEqualTo(new Written.Missing(List.of(0, 1)));
        assertThat(owners()).containsExactlyInAnyOrder(Arrays.asList(1, null), List.of(2, BOB), Arrays.asList(3, null));
    }

    @Test
    void rows_that_are_not_there_are_missing_and_nothing_is_written() {
        assertThat(link(APPEND, club.notes, ADA, 3, 8, 9)).isEqualTo(new Written.Missing(List.of(1, 2)));
        assertThat(owners()).contains(Arrays.asList(3, null));
    }

    @ParameterizedTest
    @EnumSource
    void a_parent_that_is_not_there_is_gone(LinkMode mode) {
        assertThat(link(mode, club.notes, NOBODY, 1)).isEqualTo(new Written.Gone());
    }

    @Test
    void a_row_whose_key_is_required_cannot_be_let_go() {
        add(club.badge, "A", ADA);
        add(club.badge, "B", ADA);
        Written removed = link(REMOVE, club.badges, ADA, "a");
        assertThat(violation(removed)).isEqualTo(by(Violation.UNKNOWN, Kind.NOT_NULL, club.badge, "personId"));
        assertThat(violation(link(APPEND_AND_REMOVE, club.badges, ADA, "b"))).isEqualTo(violation(removed));
        assertThat(link(APPEND_AND_REMOVE, club.badges, BOB, "a", "b")).isEqualTo(linked(List.of("a", "b"), List.of()));
        assertThat(all(club.badge, "personId")).containsExactly(BOB, BOB);
    }

    @Test
    void an_identity_that_is_taken_is_told_and_nothing_is_written() {
        add(club.note, 4, null, 9, null);
        add(club.note, 5, null, 1, null);
        assertThat(violation(link(APPEND, club.notes, ADA, 4, 5)))
                .isEqualTo(by(1, Kind.UNIQUE, club.note, "personId", "slot"));
        assertThat(owners()).contains(Arrays.asList(4, null), Arrays.asList(5, null));
        assertThat(link(APPEND_AND_REMOVE, club.notes, ADA, 5)).isEqualTo(linked(List.of(5), List.of(1)));
    }

    @Test
    void rows_may_be_related_to_others_of_their_own_kind_and_to_themselves() {
        assertThat(link(APPEND, club.reports, ADA, ADA, BOB)).isEqualTo(linked(List.of(ADA, BOB), List.of()));
        assertThat(link(APPEND_AND_REMOVE, club.reports, ADA, BOB, CID)).isEqualTo(linked(List.of(CID), List.of(ADA)));
        assertThat(read(plan(club.person, "id", "bossId")))
                .containsExactlyInAnyOrder(Arrays.asList(ADA, null), List.of(BOB, ADA), List.of(CID, ADA));
    }
}
