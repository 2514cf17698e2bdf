package dev.rowan.conformance;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.conformance.club.Course.COURSE;
import static dev.rowan.conformance.club.Enrolment.ENROLMENT;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static dev.rowan.conformance.club.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rowan.changeset.Link;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Membership;
import dev.rowan.conformance.club.Team;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.problem.NotFoundException;
import dev.rowan.problem.NotLoadedException;
import dev.rowan.row.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code APPEND_AND_REMOVE} on a many-to-many: these are the whole set now. */
public abstract class ReplacingContract extends ManagingContract {
    @Test
    void the_given_rows_are_the_whole_set_now() {
        manage(APPEND, red, blue);
        rowan.run(MEMBER.update.of(bob).manage(MEMBER.teams, APPEND, List.of(red, white)));
        manage(APPEND_AND_REMOVE, blue, green);
        assertThat(teams()).containsExactly("blue", "green");
        assertThat(teamsOf(bob)).containsExactly("red", "white");
        assertThat(rowan.count(TEAM.query())).isEqualTo(4);
    }

    @Test
    void what_stays_keeps_its_join_row() {
        manage(APPEND, Link.to(red).with(MEMBERSHIP.role, "captain"), blue);
        Row<Membership> before = link(red);
        manage(APPEND_AND_REMOVE, green, Link.to(red).with(MEMBERSHIP.role, "coach"));
        assertThat(link(red)).isEqualTo(before);
        assertThat(teams()).containsExactly("green", "red");
    }

    @Test
    void what_comes_carries_what_the_link_says() {
        manage(APPEND, red);
        manage(APPEND_AND_REMOVE, Link.to(blue).with(MEMBERSHIP.role, "coach"), green);
        assertThat(link(blue).get(MEMBERSHIP.role)).isEqualTo("coach");
        assertThat(link(green).get(MEMBERSHIP.role)).isEqualTo("player");
    }

    @Test
    void doing_it_twice_is_doing_it_once() {
        manage(APPEND_AND_REMOVE, red, blue);
        Row<Membership> before = link(red);
        manage(APPEND_AND_REMOVE, blue, red, blue);
        assertThat(teams()).containsExactly("blue", "red");
        assertThat(link(red)).isEqualTo(before);
        assertThat(rowan.count(MEMBERSHIP.query())).isEqualTo(2);
    }

    @Test
    void none_and_null_are_the_empty_set() {
        manage(APPEND, red, blue);
        Row<Member> after = manage(APPEND_AND_REMOVE);
        assertThat(teams()).isEmpty();
        assertThat(after.get(MEMBER.teams)).isEmpty();
        manage(APPEND, red);
        rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, APPEND_AND_REMOVE, null));
        assertThat(teams()).isEmpty();
    }

    @Test
    void the_result_holds_the_given_rows_in_input_order() {
        manage(APPEND, red);
        Row<Member> after = manage(APPEND_AND_REMOVE, white, red, Link.to(blue));
        assertThat(fields(TEAM.id, after.get(MEMBER.teams)))
                .containsExactly(white.get(TEAM.id), red.get(TEAM.id), blue.get(TEAM.id));
        assertThat(fields(TEAM.name, after.get(MEMBER.teams))).containsExactly("white", "red", "blue");
    }

    @Test
    void a_bare_key_becomes_a_row_of_which_only_the_key_is_loaded() {
        Row<Member> after = manage(APPEND_AND_REMOVE, red.get(TEAM.id).toString(), blue.key());
        List<Row<Team>> teams = after.get(MEMBER.teams);
        assertThat(fields(TEAM.id, teams)).containsExactly(red.get(TEAM.id), blue.get(TEAM.id));
        for (Row<Team> team : teams) {
            assertThat(team.isLoaded(TEAM.name)).isFalse();
            assertThatExceptionOfType(NotLoadedException.class).isThrownBy(() -> team.get(TEAM.name));
        }
    }

    @Test
    void a_row_named_twice_is_in_the_result_once() {
        Row<Member> after = manage(APPEND_AND_REMOVE, red, blue, red.key());
        assertThat(fields(TEAM.id, after.get(MEMBER.teams))).containsExactly(red.get(TEAM.id), blue.get(TEAM.id));
    }

    @Test
    void all_missing_rows_are_told_at_their_indexes_and_nothing_changes() {
        manage(APPEND, red, blue);
        rowan.run(TEAM.destroy.of(white));
        assertThat(Refusal.of(() -> manage(APPEND_AND_REMOVE, nobody(), green, white)))
                .containsExactly("teams[0] not_found", "teams[2] not_found");
        assertThat(teams()).containsExactly("blue", "red");
    }

    @Test
    void a_required_value_of_the_join_row_is_asked_for_at_its_index() {
        manageCourses(APPEND, List.of(Link.to(COURSE.key(3)).with(ENROLMENT.grade, "A")));
        assertThat(Refusal.of(() -> manageCourses(APPEND_AND_REMOVE, List.of(1, 2))))
                .containsExactly("courses[0].grade required", "courses[1].grade required");
        assertThat(courses()).containsExactly(3);
        manageCourses(APPEND_AND_REMOVE, List.of(Link.to(COURSE.key(1)).with(ENROLMENT.grade, "B")));
        assertThat(courses()).containsExactly(1);
        assertThat(courseIsThere(3)).isTrue();
    }

    @Test
    void a_creation_starts_with_the_given_set() {
        Row<Member> cid = rowan.run(
                MEMBER.create.set(MEMBER.name, "Cid").manage(MEMBER.teams, APPEND_AND_REMOVE, List.of(red, blue)));
        assertThat(fields(TEAM.name, cid.get(MEMBER.teams))).containsExactly("red", "blue");
        assertThat(teamsOf(cid)).containsExactly("blue", "red");
    }

    @Test
    void of_several_changes_to_one_relationship_the_last_says_what_is_loaded() {
        Row<Member> twice = rowan.run(MEMBER.update
                .of(ada)
                .manage(MEMBER.teams, APPEND_AND_REMOVE, List.of(red))
                .manage(MEMBER.teams, APPEND_AND_REMOVE, List.of(blue)));
        assertThat(fields(TEAM.name, twice.get(MEMBER.teams))).containsExactly("blue");
        Row<Member> then = rowan.run(MEMBER.update
                .of(ada)
                .manage(MEMBER.teams, APPEND_AND_REMOVE, List.of(red))
                .manage(MEMBER.teams, APPEND, List.of(green)));
        assertThat(then.isLoaded(MEMBER.teams)).isFalse();
        assertThat(teams()).containsExactly("green", "red");
    }

    @Test
    void a_parent_that_is_gone_is_not_found() {
        rowan.run(MEMBER.destroy.of(ada));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> manage(APPEND_AND_REMOVE, red))
                .withMessageContaining("Member");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> manage(APPEND_AND_REMOVE));
    }

    @Test
    void members_to_members_are_replaced_in_their_direction() {
        Row<Member> cid = member("Cid");
        rowan.run(MEMBER.update.of(ada).manage(MEMBER.friends, APPEND, List.of(bob)));
        rowan.run(MEMBER.update.of(bob).manage(MEMBER.friends, APPEND, List.of(ada)));
        rowan.run(MEMBER.update.of(ada).manage(MEMBER.friends, APPEND_AND_REMOVE, List.of(cid)));
        List<Row<Member>> all =
                rowan.list(MEMBER.query().sort(MEMBER.name.asc()).load(MEMBER.friends));
        assertThat(fields(MEMBER.name, all.get(0).get(MEMBER.friends))).containsExactly("Cid");
        assertThat(fields(MEMBER.name, all.get(1).get(MEMBER.friends))).containsExactly("Ada");
    }
}
