package dev.rowan.conformance;

import static dev.rowan.conformance.club.Badge.BADGE;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static dev.rowan.conformance.club.Note.NOTE;
import static dev.rowan.conformance.club.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.changeset.Manage;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Note;
import dev.rowan.conformance.club.Team;
import dev.rowan.expression.Condition;
import dev.rowan.row.Row;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions on related rows, and values of the one related row. */
public abstract class RelatedFilterContract extends Contract {
    /** Ada: teams red and blue, notes, a badge. Bob: team red, mentored by Ada. Cid: nothing, mentored by Bob. */
    @BeforeEach
    void fillTheStore() {
        Row<Team> red = team("red");
        Row<Team> blue = team("blue");
        Row<Member> ada = member("Ada", 36);
        Row<Member> bob = rowan.run(MEMBER.create.set(MEMBER.name, "Bob").set(MEMBER.mentor, ada));
        rowan.run(MEMBER.create.set(MEMBER.name, "Cid").set(MEMBER.mentor, bob));
        rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, Manage.APPEND, List.of(red, blue)));
        rowan.run(MEMBER.update.of(bob).manage(MEMBER.teams, Manage.APPEND, List.of(red)));
        rowan.run(MEMBER.update.of(ada).manage(MEMBER.friends, Manage.APPEND, List.of(bob)));
        note("first", ada);
        note("second", ada);
        rowan.run(NOTE.create.set(NOTE.text, "nobody's"));
        rowan.run(BADGE.create.set(BADGE.member, ada).set(BADGE.code, "AA0001"));
    }

    private List<String> kept(Condition<Member> condition) {
        return listed(MEMBER.name, MEMBER.query().filter(condition).sort(MEMBER.name.asc()));
    }

    private List<String> notes(Condition<Note> condition) {
        return listed(NOTE.text, NOTE.query().filter(condition).sort(NOTE.text.asc()));
    }

    @Test
    void any_over_a_many_to_many() {
        assertThat(kept(MEMBER.teams.any(t -> t.name.eq("red")))).containsExactly("Ada", "Bob");
        assertThat(kept(MEMBER.teams.any(t -> t.name.eq("blue")))).containsExactly("Ada");
        assertThat(kept(MEMBER.teams.any(t -> t.name.eq("green")))).isEmpty();
        assertThat(kept(MEMBER.teams.any())).containsExactly("Ada", "Bob");
    }

    @Test
    void any_over_a_many_to_many_from_the_other_side() {
        assertThat(listed(TEAM.name, TEAM.query().filter(TEAM.members.any(m -> m.name.eq("Bob")))))
                .containsExactly("red");
    }

    @Test
    void any_over_a_many_to_many_to_the_same_resource_keeps_its_direction() {
        assertThat(kept(MEMBER.friends.any(m -> m.name.eq("Bob")))).containsExactly("Ada");
        assertThat(kept(MEMBER.friends.any(m -> m.name.eq("Ada")))).isEmpty();
    }

    @Test
    void any_over_a_has_many() {
        assertThat(kept(MEMBER.notes.any(n -> n.text.eq("second")))).containsExactly("Ada");
        assertThat(kept(MEMBER.notes.any())).containsExactly("Ada");
        assertThat(kept(MEMBER.pupils.any(p -> p.name.eq("Cid")))).containsExactly("Bob");
    }

    @Test
    void any_over_a_belongs_to() {
        assertThat(kept(MEMBER.mentor.any(m -> m.name.eq("Ada")))).containsExactly("Bob");
        assertThat(kept(MEMBER.mentor.any())).containsExactly("Bob", "Cid");
        assertThat(notes(NOTE.member.any())).containsExactly("first", "second");
    }

    @Test
    void any_over_a_has_one() {
        assertThat(kept(MEMBER.badge.any(b -> b.code.startsWith("AA")))).containsExactly("Ada");
        assertThat(kept(MEMBER.badge.any())).containsExactly("Ada");
    }

    @Test
    void any_is_never_unknown_so_that_its_opposite_keeps_the_rest() {
        assertThat(kept(MEMBER.teams.any(t -> t.season.eq(1)).not())).containsExactly("Ada", "Bob", "Cid");
        assertThat(kept(MEMBER.mentor.any(m -> m.age.gt(5)).not())).containsExactly("Ada", "Cid");
        assertThat(kept(MEMBER.teams.any().not())).containsExactly("Cid");
    }

    @Test
    void any_within_any_speaks_of_the_inner_row() {
        assertThat(kept(MEMBER.teams.any(
                        t -> t.members.any(m -> m.name.eq("Bob").and(m.age.isNull())))))
                .containsExactly("Ada", "Bob");
        assertThat(kept(MEMBER.pupils.any(p -> p.pupils.any(q -> q.name.eq("Cid")))))
                .containsExactly("Ada");
        assertThat(kept(MEMBER.teams.any(t -> t.name.eq("blue").and(t.members.any(m -> m.name.eq("Bob"))))))
                .isEmpty();
    }

    @Test
    void conditions_of_one_any_speak_of_one_row_and_those_of_two_of_two() {
        Condition<Member> one = MEMBER.teams.any(t -> t.name.eq("red").and(t.name.eq("blue")));
        Condition<Member> two = MEMBER.teams.any(t -> t.name.eq("red")).and(MEMBER.teams.any(t -> t.name.eq("blue")));
        assertThat(kept(one)).isEmpty();
        assertThat(kept(two)).containsExactly("Ada");
    }

    @Test
    void a_path_through_a_to_one_is_a_value() {
        assertThat(kept(MEMBER.mentor.text(m -> m.name).startsWith("A"))).containsExactly("Bob");
        assertThat(kept(MEMBER.mentor.at(m -> m.age).ge(36))).containsExactly("Bob");
        assertThat(kept(MEMBER.badge.text(b -> b.code).eq("AA0001"))).containsExactly("Ada");
        assertThat(notes(NOTE.member.at(m -> m.age).eq(36))).containsExactly("first", "second");
    }

    @Test
    void a_path_is_null_where_there_is_no_row_or_the_row_has_no_value() {
        assertThat(kept(MEMBER.mentor.at(m -> m.age).isNull())).containsExactly("Ada", "Cid");
        assertThat(kept(MEMBER.mentor.text(m -> m.name).ne("Ada"))).containsExactly("Cid");
    }

    @Test
    void a_path_may_go_on() {
        assertThat(kept(MEMBER.mentor.text(m -> m.mentor.text(n -> n.name)).eq("Ada")))
                .containsExactly("Cid");
        assertThat(notes(NOTE.member.at(m -> m.badge.at(b -> b.code)).isNull())).containsExactly("nobody's");
    }

    @Test
    void a_path_can_be_compared_with_a_value_of_the_row_itself() {
        assertThat(kept(MEMBER.mentor.text(m -> m.name).lt(MEMBER.name))).containsExactly("Bob", "Cid");
    }

    @Test
    void a_path_may_lead_to_a_count() {
        assertThat(kept(MEMBER.mentor.at(m -> m.teams.count()).eq(2L))).containsExactly("Bob");
    }

    @Test
    void a_count_of_related_rows_is_a_value() {
        assertThat(kept(MEMBER.teams.count().eq(0L))).containsExactly("Cid");
        assertThat(kept(MEMBER.teams.count().ge(1L))).containsExactly("Ada", "Bob");
        assertThat(kept(MEMBER.notes.count().eq(2L))).containsExactly("Ada");
        assertThat(kept(MEMBER.notes.count(n -> n.text.contains("i")).eq(1L))).containsExactly("Ada");
        assertThat(kept(MEMBER.teams.count(t -> t.name.eq("red")).eq(1L))).containsExactly("Ada", "Bob");
    }

    @Test
    void counts_of_two_relationships_can_be_compared() {
        assertThat(kept(MEMBER.teams.count().gt(MEMBER.notes.count()))).containsExactly("Bob");
    }

    @Test
    void join_rows_are_rows_like_others() {
        assertThat(rowan.count(MEMBERSHIP
                        .query()
                        .filter(MEMBERSHIP.team.text(t -> t.name).eq("red"))))
                .isEqualTo(2);
        assertThat(kept(MEMBER.memberships.any(m -> m.role.eq("player")))).containsExactly("Ada", "Bob");
    }
}
