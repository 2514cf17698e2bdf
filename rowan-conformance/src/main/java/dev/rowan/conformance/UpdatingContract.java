package dev.rowan.conformance;

import static dev.rowan.conformance.club.Course.COURSE;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static dev.rowan.conformance.club.Note.NOTE;
import static dev.rowan.conformance.club.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rowan.changeset.Manage;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Membership;
import dev.rowan.conformance.club.Note;
import dev.rowan.conformance.club.Team;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.problem.NotFoundException;
import dev.rowan.problem.Problem;
import dev.rowan.row.Row;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Changing rows, and taking them away. */
public abstract class UpdatingContract extends Contract {
    /** Waits until a timestamp made now would be another one. */
    private static void letTimePass() {
        Instant begin = Instant.now();
        while (!Instant.now().isAfter(begin.plusMillis(2))) {
            Thread.onSpinWait();
        }
    }

    @Test
    void an_update_changes_what_was_set_and_leaves_the_rest() {
        Row<Member> ada = member("Ada", 36);
        Row<Member> changed = rowan.run(MEMBER.update.of(ada).set(MEMBER.name, "Ada L."));
        assertThat(changed.get(MEMBER.name)).isEqualTo("Ada L.");
        assertThat(changed.get(MEMBER.age)).isEqualTo(36);
        assertThat(changed.key()).isEqualTo(ada.key());
        assertThat(rowan.get(ada.key())).isEqualTo(changed);
    }

    @Test
    void an_update_by_key_needs_no_row() {
        Row<Member> ada = member("Ada", 36);
        Row<Member> changed =
                rowan.run(MEMBER.update.of(MEMBER.key(ada.get(MEMBER.id))).input(Map.of("age", "37")));
        assertThat(changed.get(MEMBER.age)).isEqualTo(37);
        assertThat(changed.get(MEMBER.name)).isEqualTo("Ada");
    }

    @Test
    void an_update_changes_one_row_only() {
        Row<Member> bob = member("Bob", 1);
        rowan.run(MEMBER.update.of(member("Ada", 36)).set(MEMBER.age, 37));
        assertThat(rowan.get(bob.key())).isEqualTo(bob);
    }

    @Test
    void a_value_can_become_null() {
        Row<Member> ada = member("Ada", 36);
        assertThat(rowan.run(MEMBER.update.of(ada).set(MEMBER.age, null)).get(MEMBER.age))
                .isNull();
        Row<Note> note = note("x", ada);
        assertThat(rowan.run(NOTE.update.of(note).input(Collections.singletonMap("stars", null)))
                        .get(NOTE.stars))
                .isNull();
        assertThat(rowan.run(NOTE.update.of(note).set(NOTE.member, null)).get(NOTE.memberId))
                .isNull();
    }

    @Test
    void a_change_moves_the_moment_of_the_last_change_and_not_that_of_creation() {
        Row<Member> ada = member("Ada");
        letTimePass();
        Row<Member> changed = rowan.run(MEMBER.update.of(ada).set(MEMBER.age, 1));
        assertThat(changed.get(MEMBER.createdAt)).isEqualTo(ada.get(MEMBER.createdAt));
        assertThat(changed.get(MEMBER.updatedAt)).isAfter(ada.get(MEMBER.updatedAt));
        assertThat(rowan.get(ada.key()).get(MEMBER.updatedAt)).isEqualTo(changed.get(MEMBER.updatedAt));
    }

    @Test
    void an_update_that_says_nothing_writes_nothing() {
        Row<Member> ada = member("Ada");
        letTimePass();
        Row<Member> same = rowan.run(MEMBER.update.of(ada).input(Map.of()));
        assertThat(same).isEqualTo(ada);
        assertThat(rowan.get(ada.key())).isEqualTo(ada);
    }

    @Test
    void an_update_to_what_the_row_holds_already_writes_nothing() {
        Row<Member> ada = member("Ada", 36);
        letTimePass();
        Row<Member> same =
                rowan.run(MEMBER.update.of(ada).set(MEMBER.name, "Ada").set(MEMBER.age, 36));
        assertThat(same.get(MEMBER.updatedAt)).isEqualTo(ada.get(MEMBER.updatedAt));
        assertThat(rowan.get(ada.key())).isEqualTo(ada);
    }

    @Test
    void managing_alone_does_not_touch_the_row() {
        Row<Member> ada = member("Ada");
        Row<Team> red = team("red");
        letTimePass();
        rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, Manage.APPEND, List.of(red)));
        assertThat(rowan.get(ada.key())).isEqualTo(ada);
        assertThat(rowan.count(MEMBERSHIP.query())).isOne();
    }

    @Test
    void an_update_is_checked_like_a_creation() {
        Row<Member> ada = member("Ada");
        assertThat(Refusal.of(() ->
                        rowan.run(MEMBER.update.of(ada).set(MEMBER.age, -1).set(MEMBER.name, null))))
                .containsExactlyInAnyOrder("age out_of_range", "name required");
        assertThat(Refusal.of(() ->
                        rowan.run(MEMBER.update.of(ada).input(Map.of("age", "x", "updatedAt", "x", "createdAt", "x")))))
                .containsExactlyInAnyOrder("age invalid", "updatedAt unknown_name", "createdAt unknown_name");
        assertThat(rowan.get(ada.key())).isEqualTo(ada);
    }

    @Test
    void the_key_of_a_row_is_out_of_reach_of_input() {
        Row<Membership> link = rowan.run(
                MEMBERSHIP.create.set(MEMBERSHIP.member, member("Ada")).set(MEMBERSHIP.team, team("red")));
        assertThat(Refusal.of(() -> rowan.run(MEMBERSHIP.update.of(link).input(Map.of("teamId", nobody())))))
                .containsExactly("teamId unknown_name");
    }

    @Test
    void a_row_with_a_key_of_several_values_is_changed() {
        Row<Membership> link = rowan.run(
                MEMBERSHIP.create.set(MEMBERSHIP.member, member("Ada")).set(MEMBERSHIP.team, team("red")));
        assertThat(rowan.run(MEMBERSHIP.update.of(link).set(MEMBERSHIP.shirt, 7))
                        .get(MEMBERSHIP.shirt))
                .isEqualTo(7);
    }

    @Test
    void code_can_move_a_row_to_another_key_unless_others_refer_to_it() {
        Row<Team> red = team("red");
        Row<Team> blue = team("blue");
        Row<Membership> link = rowan.run(
                MEMBERSHIP.create.set(MEMBERSHIP.member, member("Ada")).set(MEMBERSHIP.team, red));
        Row<Membership> moved = rowan.run(MEMBERSHIP.update.of(link).set(MEMBERSHIP.team, blue));
        assertThat(moved.get(MEMBERSHIP.teamId)).isEqualTo(blue.get(TEAM.id));
        assertThat(rowan.list(MEMBERSHIP.query())).containsExactly(moved);
        assertThat(rowan.run(TEAM.update.of(red).set(TEAM.id, nobody())).key()).isEqualTo(TEAM.key(nobody()));
        assertThat(Refusal.problems(() -> rowan.run(TEAM.update.of(blue).set(TEAM.id, red.get(TEAM.id)))))
                .extracting(Problem::code)
                .containsExactly(Problem.IN_USE);
        assertThat(Refusal.of(() -> rowan.run(TEAM.update.of(TEAM.key(nobody())).set(TEAM.id, blue.get(TEAM.id)))))
                .containsExactly("id taken");
    }

    @Test
    void an_update_of_a_row_that_is_gone_is_not_found() {
        Row<Member> ada = member("Ada");
        rowan.run(MEMBER.destroy.of(ada));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> rowan.run(MEMBER.update.of(ada).set(MEMBER.age, 1)))
                .withMessageContaining("Member");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(
                        () -> rowan.run(MEMBER.update.of(MEMBER.key(nobody())).set(MEMBER.age, 1)));
    }

    @Test
    void a_destroy_takes_the_row_away_and_returns_it_as_it_was() {
        Row<Member> ada = member("Ada", 36);
        member("Bob");
        assertThat(rowan.run(MEMBER.destroy.of(ada))).isEqualTo(ada);
        assertThat(listed(MEMBER.name, MEMBER.query())).containsExactly("Bob");
    }

    @Test
    void a_destroy_by_key_returns_the_row_too() {
        course(7, "Chess");
        assertThat(rowan.run(COURSE.destroy.of(COURSE.key(7))).get(COURSE.title))
                .isEqualTo("Chess");
    }

    @Test
    void a_destroy_of_a_row_that_is_gone_is_not_found() {
        Row<Member> ada = member("Ada");
        rowan.run(MEMBER.destroy.of(ada));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> rowan.run(MEMBER.destroy.of(ada)))
                .withMessageContaining("Member");
    }

    @Test
    void what_was_destroyed_can_be_made_again() {
        Row<Member> ada = member("Ada");
        rowan.run(MEMBER.destroy.of(ada));
        rowan.run(MEMBER.create.set(MEMBER.id, ada.get(MEMBER.id)).set(MEMBER.name, "Eve"));
        assertThat(rowan.get(ada.key()).get(MEMBER.name)).isEqualTo("Eve");
        Row<Team> red = team("red");
        rowan.run(TEAM.destroy.of(red));
        assertThat(rowan.exists(TEAM.query())).isFalse();
    }
}
