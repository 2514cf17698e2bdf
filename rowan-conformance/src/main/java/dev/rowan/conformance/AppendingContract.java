package dev.rowan.conformance;

import static dev.rowan.changeset.Manage.APPEND;
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
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.problem.NotFoundException;
import dev.rowan.problem.NotLoadedException;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code APPEND} on a many-to-many: relate these existing rows, keep the others. */
public abstract class AppendingContract extends ManagingContract {
    @Test
    void rows_are_related_and_the_others_kept() {
        manage(APPEND, red);
        manage(APPEND, blue, green);
        assertThat(teams()).containsExactly("blue", "green", "red");
        assertThat(teamsOf(bob)).isEmpty();
    }

    @Test
    void rows_keys_and_bare_key_values_name_a_row() {
        manage(APPEND, red, blue.key(), green.get(TEAM.id), white.get(TEAM.id).toString());
        assertThat(teams()).containsExactly("blue", "green", "red", "white");
        manageCourses(
                APPEND,
                List.of(
                        Link.to(COURSE.key(1)).with(ENROLMENT.grade, "A"),
                        Link.to(COURSE.key("2")).with(ENROLMENT.grade, "B")));
        assertThat(courses()).containsExactly(1, 2);
    }

    @Test
    void appending_what_is_related_changes_nothing() {
        manage(APPEND, red);
        Row<Membership> before = link(red);
        manage(APPEND, red);
        manage(APPEND, red, blue);
        assertThat(teams()).containsExactly("blue", "red");
        assertThat(link(red)).isEqualTo(before);
    }

    @Test
    void a_row_named_twice_is_related_once() {
        manage(APPEND, red, red.key(), red.get(TEAM.id).toString(), blue, red);
        assertThat(teams()).containsExactly("blue", "red");
        assertThat(rowan.count(MEMBERSHIP.query())).isEqualTo(2);
    }

    @Test
    void nothing_to_append_is_no_change() {
        manage(APPEND, red);
        rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, APPEND, List.of()));
        rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, APPEND, null));
        assertThat(teams()).containsExactly("red");
    }

    @Test
    void the_relationship_is_not_loaded_afterwards() {
        Row<Member> after = manage(APPEND, red);
        assertThat(after.isLoaded(MEMBER.teams)).isFalse();
        assertThatExceptionOfType(NotLoadedException.class).isThrownBy(() -> after.get(MEMBER.teams));
        assertThat(after.get(MEMBER.name)).isEqualTo("Ada");
    }

    @Test
    void all_missing_rows_are_told_at_their_indexes_and_nothing_is_related() {
        manage(APPEND, white);
        rowan.run(TEAM.destroy.of(green));
        assertThat(Refusal.of(() -> manage(APPEND, red, nobody(), blue, green, white)))
                .containsExactly("teams[1] not_found", "teams[3] not_found");
        assertThat(teams()).containsExactly("white");
    }

    @Test
    void a_missing_row_named_twice_is_told_at_both_indexes() {
        assertThat(Refusal.of(() -> manage(APPEND, nobody(), red, nobody())))
                .containsExactly("teams[0] not_found", "teams[2] not_found");
        assertThat(teams()).isEmpty();
    }

    @Test
    void the_join_row_takes_its_defaults() {
        manage(APPEND, red);
        assertThat(link(red).get(MEMBERSHIP.role)).isEqualTo("player");
        assertThat(link(red).get(MEMBERSHIP.shirt)).isNull();
        assertThat(link(red).get(MEMBERSHIP.joinedAt)).isNotNull();
    }

    @Test
    void the_join_row_carries_what_the_link_says() {
        manage(
                APPEND,
                Link.to(red).with(MEMBERSHIP.role, "captain").with(MEMBERSHIP.shirt, 10),
                Link.to(blue.key()),
                Link.to(green).with(MEMBERSHIP.shirt, 7));
        assertThat(link(red).get(MEMBERSHIP.role)).isEqualTo("captain");
        assertThat(link(red).get(MEMBERSHIP.shirt)).isEqualTo(10);
        assertThat(link(blue).get(MEMBERSHIP.role)).isEqualTo("player");
        assertThat(link(green).get(MEMBERSHIP.role)).isEqualTo("player");
        assertThat(link(green).get(MEMBERSHIP.shirt)).isEqualTo(7);
    }

    @Test
    void a_link_to_a_related_row_leaves_its_join_row_alone() {
        manage(APPEND, Link.to(red).with(MEMBERSHIP.role, "captain").with(MEMBERSHIP.shirt, 10));
        Row<Membership> before = link(red);
        manage(APPEND, Link.to(red).with(MEMBERSHIP.role, "coach"));
        manage(APPEND, red);
        assertThat(link(red)).isEqualTo(before);
    }

    @Test
    void a_row_named_twice_with_different_payloads_is_a_problem() {
        Link seven = Link.to(red).with(MEMBERSHIP.shirt, 7);
        assertThat(Refusal.of(() -> manage(APPEND, seven, blue, Link.to(red).with(MEMBERSHIP.shirt, 8))))
                .containsExactly("teams[2] invalid");
        assertThat(Refusal.of(() -> rowan.run(
                        MEMBER.update.of(ada).set(MEMBER.age, -1).manage(MEMBER.teams, APPEND, List.of(seven, red)))))
                .containsExactlyInAnyOrder("age out_of_range", "teams[1] invalid");
        manage(APPEND, seven, Link.to(red).with(MEMBERSHIP.shirt, 7));
        assertThat(link(red).get(MEMBERSHIP.shirt)).isEqualTo(7);
    }

    @Test
    void a_required_value_of_the_join_row_that_is_missing_is_told_at_its_index() {
        assertThat(Refusal.of(() -> manageCourses(
                        APPEND, List.of(COURSE.key(1), Link.to(COURSE.key(2)).with(ENROLMENT.grade, "A"), 3))))
                .containsExactly("courses[0].grade required", "courses[2].grade required");
        assertThat(courses()).isEmpty();
    }

    @Test
    void the_join_row_is_checked_like_any_other() {
        assertThat(Refusal.of(() -> manage(
                        APPEND,
                        red,
                        Link.to(blue).with(MEMBERSHIP.role, "x".repeat(21)).with(MEMBERSHIP.shirt, 0),
                        Link.to(green).with(MEMBERSHIP.role, null))))
                .containsExactlyInAnyOrder(
                        "teams[1].role too_long", "teams[1].shirt out_of_range", "teams[2].role required");
        assertThat(teams()).isEmpty();
    }

    @Test
    void problems_of_the_row_and_of_its_links_are_told_at_once() {
        assertThat(Refusal.of(() -> rowan.run(MEMBER.update
                        .of(ada)
                        .set(MEMBER.age, -1)
                        .manage(MEMBER.courses, APPEND, List.of(1))
                        .manage(MEMBER.teams, APPEND, List.of("x")))))
                .containsExactlyInAnyOrder("age out_of_range", "courses[0].grade required", "teams[0] invalid");
    }

    @Test
    void several_relationships_are_managed_in_one_write() {
        rowan.run(MEMBER.update
                .of(ada)
                .set(MEMBER.age, 36)
                .manage(MEMBER.teams, APPEND, List.of(red, blue))
                .manage(MEMBER.friends, APPEND, List.of(bob)));
        Row<Member> loaded = rowan.one(MEMBER.query().filter(MEMBER.age.eq(36)).load(MEMBER.friends, MEMBER.teams));
        assertThat(loaded.get(MEMBER.teams)).hasSize(2);
        assertThat(fields(MEMBER.name, loaded.get(MEMBER.friends))).containsExactly("Bob");
    }

    @Test
    void a_write_with_a_missing_row_writes_nothing_at_all() {
        assertThat(Refusal.of(() -> rowan.run(MEMBER.update
                        .of(ada)
                        .set(MEMBER.age, 36)
                        .manage(MEMBER.friends, APPEND, List.of(bob))
                        .manage(MEMBER.teams, APPEND, List.of(nobody())))))
                .containsExactly("teams[0] not_found");
        Row<Member> now = rowan.one(MEMBER.query().filter(MEMBER.name.eq("Ada")).load(MEMBER.friends));
        assertThat(now.get(MEMBER.age)).isNull();
        assertThat(now.get(MEMBER.friends)).isEmpty();
    }

    @Test
    void both_sides_see_the_same_links() {
        rowan.run(TEAM.update.of(red).manage(TEAM.members, APPEND, List.of(bob, ada)));
        assertThat(teams()).containsExactly("red");
        assertThat(teamsOf(bob)).containsExactly("red");
    }

    @Test
    void a_row_may_be_related_to_itself() {
        rowan.run(MEMBER.update.of(ada).manage(MEMBER.friends, APPEND, List.of(ada, bob)));
        Row<Member> loaded =
                rowan.one(MEMBER.query().filter(MEMBER.name.eq("Ada")).load(MEMBER.friends));
        assertThat(fields(MEMBER.name, loaded.get(MEMBER.friends))).containsExactlyInAnyOrder("Ada", "Bob");
    }

    @Test
    void a_creation_relates_its_row() {
        Row<Member> cid =
                rowan.run(MEMBER.create.set(MEMBER.name, "Cid").manage(MEMBER.teams, APPEND, List.of(red, blue, red)));
        assertThat(teamsOf(cid)).containsExactly("blue", "red");
    }

    @Test
    void a_creation_with_a_missing_row_creates_nothing() {
        assertThat(Refusal.of(() -> rowan.run(
                        MEMBER.create.set(MEMBER.name, "Cid").manage(MEMBER.teams, APPEND, List.of(red, nobody())))))
                .containsExactly("teams[1] not_found");
        assertThat(listed(MEMBER.name, MEMBER.query().sort(MEMBER.name.asc()))).containsExactly("Ada", "Bob");
    }

    @Test
    void a_parent_that_is_gone_is_not_found() {
        rowan.run(MEMBER.destroy.of(ada));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> manage(APPEND, red))
                .withMessageContaining("Member");
        assertThat(rowan.count(MEMBERSHIP.query())).isZero();
    }

    @Test
    void a_parent_that_is_gone_is_not_found_whether_or_not_rows_are_missing() {
        rowan.run(MEMBER.destroy.of(ada));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> manage(APPEND, nobody()));
    }

    @Test
    void a_thousand_rows_are_related_like_one() {
        List<Object> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            many.add(rowan.run(TEAM.create.set(TEAM.name, "t" + i)));
        }
        for (int i = 0; i < 1_000; i++) {
            Row<?> again = (Row<?>) many.get(i % 300);
            many.add(again.key());
        }
        manage(APPEND, many.toArray());
        assertThat(rowan.count(MEMBERSHIP.query())).isEqualTo(300);
    }
}
