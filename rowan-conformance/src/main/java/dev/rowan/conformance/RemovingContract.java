package dev.rowan.conformance;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.REMOVE;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static dev.rowan.conformance.club.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rowan.changeset.Link;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.problem.NotFoundException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code REMOVE} on a many-to-many: unrelate these, keep the others. */
public abstract class RemovingContract extends ManagingContract {
    @Test
    void rows_are_unrelated_and_the_others_kept() {
        manage(APPEND, red, blue, green);
        rowan.run(MEMBER.update.of(bob).manage(MEMBER.teams, APPEND, List.of(red, blue)));
        manage(REMOVE, red, green);
        assertThat(teams()).containsExactly("blue");
        assertThat(teamsOf(bob)).containsExactly("blue", "red");
    }

    @Test
    void the_unrelated_rows_themselves_stay() {
        manage(APPEND, red);
        manage(REMOVE, red);
        assertThat(rowan.count(TEAM.query())).isEqualTo(4);
        assertThat(rowan.count(MEMBERSHIP.query())).isZero();
    }

    @Test
    void rows_keys_bare_key_values_and_links_name_a_row() {
        manage(APPEND, red, blue, green, white);
        manage(REMOVE, red, blue.key(), green.get(TEAM.id).toString(), Link.to(white));
        assertThat(teams()).isEmpty();
    }

    @Test
    void a_row_named_twice_is_unrelated_once() {
        manage(APPEND, red, blue);
        manage(REMOVE, red, red.key(), red.get(TEAM.id));
        assertThat(teams()).containsExactly("blue");
    }

    @Test
    void all_rows_that_are_not_related_are_told_at_their_indexes_and_nothing_is_unrelated() {
        manage(APPEND, red, blue);
        assertThat(Refusal.of(() -> manage(REMOVE, green, red, nobody(), blue, white)))
                .containsExactly("teams[0] not_related", "teams[2] not_related", "teams[4] not_related");
        assertThat(teams()).containsExactly("blue", "red");
    }

    @Test
    void removing_twice_is_not_related_the_second_time() {
        manage(APPEND, red);
        manage(REMOVE, red);
        assertThat(Refusal.of(() -> manage(REMOVE, red))).containsExactly("teams[0] not_related");
    }

    @Test
    void nothing_to_remove_is_no_change() {
        manage(APPEND, red);
        rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, REMOVE, List.of()));
        rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, REMOVE, null));
        assertThat(teams()).containsExactly("red");
    }

    @Test
    void the_relationship_is_not_loaded_afterwards() {
        manage(APPEND, red);
        assertThat(manage(REMOVE, red).isLoaded(MEMBER.teams)).isFalse();
    }

    @Test
    void removing_asks_for_no_value_of_the_join_row() {
        manageCourses(APPEND, List.of());
        assertThat(Refusal.of(() -> manageCourses(REMOVE, List.of(1)))).containsExactly("courses[0] not_related");
    }

    @Test
    void a_row_that_was_just_made_has_nothing_to_remove() {
        assertThat(Refusal.of(() ->
                        rowan.run(MEMBER.create.set(MEMBER.name, "Cid").manage(MEMBER.teams, REMOVE, List.of(red)))))
                .containsExactly("teams[0] not_related");
        assertThat(rowan.count(MEMBER.query())).isEqualTo(2);
    }

    @Test
    void a_parent_that_is_gone_is_not_found() {
        manage(APPEND, red);
        rowan.run(MEMBER.destroy.of(ada));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> manage(REMOVE, red))
                .withMessageContaining("Member");
    }

    @Test
    void one_write_may_append_and_then_remove() {
        manage(APPEND, red);
        rowan.run(MEMBER.update
                .of(ada)
                .manage(MEMBER.teams, APPEND, List.of(blue, green))
                .manage(MEMBER.teams, REMOVE, List.of(red, green)));
        assertThat(teams()).containsExactly("blue");
    }
}
