package dev.rowan.conformance;

import static dev.rowan.conformance.club.Badge.BADGE;
import static dev.rowan.conformance.club.Course.COURSE;
import static dev.rowan.conformance.club.Enrolment.ENROLMENT;
import static dev.rowan.conformance.club.Friendship.FRIENDSHIP;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static dev.rowan.conformance.club.Note.NOTE;
import static dev.rowan.conformance.club.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.changeset.Manage;
import dev.rowan.conformance.club.Badge;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Team;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.problem.Problem;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the data forbids comes back as a problem on the field or identity it belongs to. */
public abstract class RejectionContract extends Contract {
    private Row<Badge> badge(Row<Member> member, String code) {
        return rowan.run(BADGE.create.set(BADGE.member, member).set(BADGE.code, code));
    }

    @Test
    void a_value_that_another_row_has_is_taken() {
        Row<Member> ada = member("Ada");
        badge(ada, "AA0001");
        Row<Member> bob = member("Bob");
        assertThat(Refusal.of(() -> badge(bob, "AA0001"))).containsExactly("code taken");
        assertThat(Refusal.of(() -> badge(ada, "AA0002"))).containsExactly("memberId taken");
        assertThat(rowan.count(BADGE.query())).isOne();
    }

    @Test
    void a_value_is_taken_whatever_its_case_where_the_attribute_says_so() {
        rowan.run(MEMBER.create.set(MEMBER.name, "Ada").set(MEMBER.email, "ada@example.org"));
        assertThat(Refusal.of(
                        () -> rowan.run(MEMBER.create.set(MEMBER.name, "Eve").set(MEMBER.email, "ADA@example.ORG"))))
                .containsExactly("email taken");
    }

    @Test
    void a_null_is_shared_with_nobody() {
        member("Ada");
        member("Bob");
        team("red");
        team("red");
        assertThat(rowan.count(MEMBER.query().filter(MEMBER.email.isNull()))).isEqualTo(2);
        assertThat(rowan.count(TEAM.query())).isEqualTo(2);
    }

    @Test
    void values_taken_together_are_a_problem_on_their_identity() {
        rowan.run(TEAM.create.set(TEAM.name, "red").set(TEAM.season, 1));
        rowan.run(TEAM.create.set(TEAM.name, "red").set(TEAM.season, 2));
        rowan.run(TEAM.create.set(TEAM.name, "blue").set(TEAM.season, 1));
        Problem problem =
                Refusal.only(() -> rowan.run(TEAM.create.set(TEAM.name, "red").set(TEAM.season, 1)));
        assertThat(problem.code()).isEqualTo(Problem.TAKEN);
        assertThat(problem.path()).isEqualTo("uniqueNameInSeason");
        assertThat(problem.message()).contains("name").contains("season");
    }

    @Test
    void a_key_that_another_row_has_is_taken() {
        course(1, "Chess");
        assertThat(Refusal.of(() -> course(1, "Go"))).containsExactly("number taken");
        Row<Member> ada = member("Ada");
        assertThat(Refusal.of(() -> rowan.run(
                        MEMBER.create.set(MEMBER.id, ada.get(MEMBER.id)).set(MEMBER.name, "Eve"))))
                .containsExactly("id taken");
    }

    @Test
    void a_join_row_that_is_there_already_is_taken() {
        Row<Member> ada = member("Ada");
        Row<Team> red = team("red");
        rowan.run(MEMBERSHIP.create.set(MEMBERSHIP.member, ada).set(MEMBERSHIP.team, red));
        assertThat(Refusal.of(() ->
                        rowan.run(MEMBERSHIP.create.set(MEMBERSHIP.member, ada).set(MEMBERSHIP.team, red))))
                .containsExactly("uniqueMemberTeam taken");
    }

    @Test
    void an_update_to_what_another_row_has_is_taken() {
        rowan.run(MEMBER.create.set(MEMBER.name, "Ada").set(MEMBER.email, "a@x"));
        Row<Member> bob = rowan.run(MEMBER.create.set(MEMBER.name, "Bob").set(MEMBER.email, "b@x"));
        assertThat(Refusal.of(() -> rowan.run(MEMBER.update.of(bob).set(MEMBER.email, "A@X"))))
                .containsExactly("email taken");
        assertThat(rowan.run(MEMBER.update.of(bob).set(MEMBER.email, "B@X")).get(MEMBER.email))
                .isEqualTo("B@X");
    }

    @Test
    void a_reference_to_nobody_is_not_found() {
        assertThat(Refusal.of(() -> rowan.run(NOTE.create.set(NOTE.text, "x").set(NOTE.memberId, nobody()))))
                .containsExactly("memberId not_found");
        Row<Member> ada = member("Ada");
        assertThat(Refusal.of(() -> rowan.run(MEMBER.update.of(ada).set(MEMBER.mentorId, nobody()))))
                .containsExactly("mentorId not_found");
        assertThat(Refusal.of(() ->
                        rowan.run(MEMBERSHIP.create.set(MEMBERSHIP.member, ada).set(MEMBERSHIP.teamId, nobody()))))
                .containsExactly("teamId not_found");
    }

    @Test
    void a_row_that_others_refer_to_is_in_use() {
        Row<Member> ada = member("Ada");
        note("x", ada);
        Problem problem = Refusal.only(() -> rowan.run(MEMBER.destroy.of(ada)));
        assertThat(problem.code()).isEqualTo(Problem.IN_USE);
        assertThat(problem.message()).contains("Note");
        assertThat(rowan.exists(MEMBER.query())).isTrue();
    }

    @Test
    void join_rows_go_with_either_side() {
        Row<Member> ada = member("Ada");
        Row<Team> red = team("red");
        rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, Manage.APPEND, List.of(red, team("blue"))));
        rowan.run(MEMBER.update.of(ada).manage(MEMBER.friends, Manage.APPEND, List.of(ada, member("Bob"))));
        rowan.run(TEAM.destroy.of(red));
        assertThat(rowan.count(MEMBERSHIP.query())).isOne();
        rowan.run(MEMBER.destroy.of(ada));
        assertThat(rowan.count(MEMBERSHIP.query())).isZero();
        assertThat(rowan.count(FRIENDSHIP.query())).isZero();
        assertThat(rowan.count(TEAM.query())).isOne();
    }

    @Test
    void a_reference_becomes_null_or_its_row_goes_where_declared() {
        Row<Member> ada = member("Ada");
        Row<Member> bob = rowan.run(MEMBER.create.set(MEMBER.name, "Bob").set(MEMBER.mentor, ada));
        badge(ada, "AA0001");
        badge(bob, "BB0002");
        rowan.run(MEMBER.destroy.of(ada));
        assertThat(rowan.get(bob.key()).get(MEMBER.mentorId)).isNull();
        assertThat(listed(BADGE.code, BADGE.query())).containsExactly("BB0002");
    }

    @Test
    void a_refused_write_leaves_no_trace() {
        Row<Member> ada = member("Ada");
        course(1, "Chess");
        UUID key = UUID.fromString("018f0000-0000-7000-8000-000000000003");
        assertThat(Refusal.of(() -> rowan.run(ENROLMENT
                        .create
                        .set(ENROLMENT.id, key)
                        .set(ENROLMENT.member, ada)
                        .set(ENROLMENT.course, COURSE.key(2))
                        .set(ENROLMENT.grade, "A"))))
                .containsExactly("courseNumber not_found");
        assertThat(rowan.count(ENROLMENT.query())).isZero();
    }

    @Test
    void messages_of_the_data_hold_no_values_of_sensitive_attributes_and_no_sql() {
        member("Ada");
        Problem problem =
                Refusal.only(() -> rowan.run(NOTE.create.set(NOTE.text, "x").set(NOTE.memberId, nobody())));
        assertThat(problem.message().toLowerCase(Locale.ROOT))
                .doesNotContain("insert", "constraint", "violates", "fkey", "sql");
    }
}
