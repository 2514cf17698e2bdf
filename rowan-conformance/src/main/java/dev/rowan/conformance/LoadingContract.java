package dev.rowan.conformance;

import static dev.rowan.conformance.club.Badge.BADGE;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static dev.rowan.conformance.club.Note.NOTE;
import static dev.rowan.conformance.club.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.changeset.Manage;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Membership;
import dev.rowan.conformance.club.Note;
import dev.rowan.conformance.club.Team;
import dev.rowan.query.Load;
import dev.rowan.query.Query;
import dev.rowan.row.Row;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Related rows read along. */
public abstract class LoadingContract extends Contract {
    private Row<Member> ada;

    /** Ada: teams a, b, c, notes 1, 2, 3, a badge. Bob: team a, note 4, mentored by Ada. Cid: nothing. */
    @BeforeEach
    void fillTheStore() {
        List<Row<Team>> teams = List.of(team("c"), team("a"), team("b"));
        ada = member("Ada", 36);
        Row<Member> bob = rowan.run(MEMBER.create.set(MEMBER.name, "Bob").set(MEMBER.mentor, ada));
        member("Cid");
        rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, Manage.APPEND, teams));
        rowan.run(MEMBER.update.of(bob).manage(MEMBER.teams, Manage.APPEND, teams.subList(1, 2)));
        rowan.run(MEMBER.update.of(bob).manage(MEMBER.friends, Manage.APPEND, List.of(ada, bob)));
        note("1", ada);
        note("2", ada);
        note("3", ada);
        note("4", bob);
        rowan.run(BADGE.create.set(BADGE.member, ada).set(BADGE.code, "AA0001"));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private List<Row<Member>> members(Load<? super Member>... loads) {
        return rowan.list(MEMBER.query().sort(MEMBER.name.asc()).load(loads));
    }

    private static List<String> teams(Row<Member> member) {
        return fields(TEAM.name, member.get(MEMBER.teams));
    }

    private static List<String> notes(Row<Member> member) {
        return fields(NOTE.text, member.get(MEMBER.notes));
    }

    @Test
    void a_many_to_many_is_a_list_which_may_be_empty() {
        List<Row<Member>> members = members(MEMBER.teams);
        assertThat(teams(members.get(0))).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(teams(members.get(1))).containsExactly("a");
        assertThat(teams(members.get(2))).isEmpty();
    }

    @Test
    void a_many_to_many_is_loaded_from_the_other_side() {
        List<Row<Team>> teams = rowan.list(TEAM.query().sort(TEAM.name.asc()).load(TEAM.members));
        assertThat(fields(MEMBER.name, teams.get(0).get(TEAM.members))).containsExactlyInAnyOrder("Ada", "Bob");
        assertThat(fields(MEMBER.name, teams.get(1).get(TEAM.members))).containsExactly("Ada");
    }

    @Test
    void a_has_many_is_a_list_which_may_be_empty() {
        List<Row<Member>> members = members(MEMBER.notes);
        assertThat(notes(members.get(0))).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(notes(members.get(1))).containsExactly("4");
        assertThat(notes(members.get(2))).isEmpty();
    }

    @Test
    void a_to_one_is_a_row_or_null() {
        List<Row<Member>> members = members(MEMBER.mentor, MEMBER.badge);
        assertThat(members.get(0).get(MEMBER.mentor)).isNull();
        assertThat(members.get(0).get(MEMBER.badge).get(BADGE.code)).isEqualTo("AA0001");
        assertThat(members.get(1).get(MEMBER.mentor)).isEqualTo(ada);
        assertThat(members.get(1).get(MEMBER.badge)).isNull();
        assertThat(members.get(1).isLoaded(MEMBER.badge)).isTrue();
    }

    @Test
    void a_relationship_to_the_same_resource_is_loaded_in_its_direction() {
        List<Row<Member>> members = members(MEMBER.pupils, MEMBER.friends);
        assertThat(fields(MEMBER.name, members.get(0).get(MEMBER.pupils))).containsExactly("Bob");
        assertThat(members.get(1).get(MEMBER.pupils)).isEmpty();
        assertThat(members.get(0).get(MEMBER.friends)).isEmpty();
        assertThat(fields(MEMBER.name, members.get(1).get(MEMBER.friends))).containsExactlyInAnyOrder("Ada", "Bob");
    }

    @Test
    void several_relationships_do_not_multiply_each_other() {
        Row<Member> first = members(MEMBER.teams, MEMBER.notes, MEMBER.pupils).get(0);
        assertThat(first.get(MEMBER.teams)).hasSize(3);
        assertThat(first.get(MEMBER.notes)).hasSize(3);
        assertThat(first.get(MEMBER.pupils)).hasSize(1);
    }

    @Test
    void loads_are_nested() {
        Row<Member> first = members(MEMBER.teams.with(q -> q.sort(TEAM.name.asc())
                        .load(TEAM.members.with(m -> m.load(MEMBER.mentor).sort(MEMBER.name.asc())))))
                .get(0);
        List<Row<Member>> mates = first.get(MEMBER.teams).get(0).get(TEAM.members);
        assertThat(fields(MEMBER.name, mates)).containsExactly("Ada", "Bob");
        assertThat(mates.get(0).get(MEMBER.mentor)).isNull();
        assertThat(mates.get(1).get(MEMBER.mentor).get(MEMBER.name)).isEqualTo("Ada");
    }

    @Test
    void the_same_relationship_is_loaded_within_itself() {
        Row<Member> bob = members(MEMBER.mentor.with(q -> q.load(MEMBER.mentor, MEMBER.pupils)))
                .get(1);
        Row<Member> mentor = bob.get(MEMBER.mentor);
        assertThat(mentor.get(MEMBER.mentor)).isNull();
        assertThat(fields(MEMBER.name, mentor.get(MEMBER.pupils))).containsExactly("Bob");
        assertThat(mentor.get(MEMBER.pupils).get(0).isLoaded(MEMBER.mentor)).isFalse();
    }

    @Test
    void a_query_of_its_own_narrows_what_is_loaded_and_not_who_loads_it() {
        List<Row<Member>> members = members(MEMBER.teams.with(q -> q.filter(TEAM.name.ne("a"))));
        assertThat(teams(members.get(0))).containsExactlyInAnyOrder("b", "c");
        assertThat(teams(members.get(1))).isEmpty();
        assertThat(members).hasSize(3);
    }

    @Test
    void a_query_of_its_own_orders_what_is_loaded() {
        assertThat(teams(
                        members(MEMBER.teams.with(q -> q.sort(TEAM.name.asc()))).get(0)))
                .containsExactly("a", "b", "c");
        assertThat(notes(members(MEMBER.notes.with(q -> q.sort(NOTE.text.desc())))
                        .get(0)))
                .containsExactly("3", "2", "1");
        assertThat(teams(members(MEMBER.teams.with(
                                q -> q.sort(TEAM.members.count().desc(), TEAM.name.desc())))
                        .get(0)))
                .containsExactly("a", "c", "b");
    }

    @Test
    void a_limit_holds_for_each_parent() {
        List<Row<Member>> members = members(
                MEMBER.teams.with(q -> q.sort(TEAM.name.asc()).limit(2)),
                MEMBER.notes.with(q -> q.sort(NOTE.text.desc()).limit(1)));
        assertThat(teams(members.get(0))).containsExactly("a", "b");
        assertThat(teams(members.get(1))).containsExactly("a");
        assertThat(notes(members.get(0))).containsExactly("3");
        assertThat(notes(members.get(1))).containsExactly("4");
    }

    @Test
    void an_offset_holds_for_each_parent() {
        List<Row<Member>> members = members(
                MEMBER.teams.with(q -> q.sort(TEAM.name.asc()).offset(1)),
                MEMBER.notes.with(q -> q.sort(NOTE.text.asc()).offset(1).limit(1)));
        assertThat(teams(members.get(0))).containsExactly("b", "c");
        assertThat(teams(members.get(1))).isEmpty();
        assertThat(notes(members.get(0))).containsExactly("2");
        assertThat(notes(members.get(1))).isEmpty();
    }

    @Test
    void a_limit_of_nothing_loads_the_empty_list() {
        assertThat(teams(members(MEMBER.teams.with(q -> q.limit(0))).get(0))).isEmpty();
    }

    @Test
    void a_to_one_with_a_query_of_its_own_is_null_where_the_query_leaves_the_row_out() {
        List<Row<Member>> members = members(MEMBER.mentor.with(q -> q.filter(MEMBER.age.lt(10))));
        assertThat(members.get(1).get(MEMBER.mentor)).isNull();
    }

    @Test
    void a_relationship_named_twice_is_loaded_as_named_last() {
        Query<Member> query = MEMBER.query()
                .sort(MEMBER.name.asc())
                .load(MEMBER.teams.with(q -> q.limit(0)))
                .load(MEMBER.teams);
        assertThat(teams(rowan.list(query).get(0))).hasSize(3);
    }

    @Test
    void loading_for_no_rows_loads_nothing() {
        assertThat(rowan.list(MEMBER.query()
                        .filter(MEMBER.name.eq("Zoe"))
                        .load(MEMBER.teams.with(q -> q.load(TEAM.members)))))
                .isEmpty();
    }

    @Test
    void one_and_find_load_too() {
        Query<Member> query = MEMBER.query().filter(MEMBER.name.eq("Bob")).load(MEMBER.teams);
        assertThat(teams(rowan.one(query))).containsExactly("a");
        assertThat(teams(rowan.find(query).orElseThrow())).containsExactly("a");
    }

    @Test
    void rows_of_many_parents_are_loaded_for_each() {
        List<Row<Membership>> links = rowan.list(MEMBERSHIP.query().load(MEMBERSHIP.team, MEMBERSHIP.member));
        assertThat(links)
                .extracting(link -> link.get(MEMBERSHIP.member).get(MEMBER.name)
                        + link.get(MEMBERSHIP.team).get(TEAM.name))
                .containsExactlyInAnyOrder("Adaa", "Adab", "Adac", "Boba");
        List<Row<Note>> notes = rowan.list(NOTE.query().sort(NOTE.text.asc()).load(NOTE.member));
        assertThat(notes)
                .extracting(note -> note.get(NOTE.member).get(MEMBER.name))
                .containsExactly("Ada", "Ada", "Ada", "Bob");
    }

    @Test
    void a_limited_query_loads_for_the_rows_it_returns() {
        Query<Member> second =
                MEMBER.query().sort(MEMBER.name.asc()).limit(1).offset(1).load(MEMBER.notes);
        assertThat(notes(rowan.one(second))).containsExactly("4");
    }
}
