package dev.rowan.conformance;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.conformance.club.Badge.BADGE;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static dev.rowan.conformance.club.Note.NOTE;
import static dev.rowan.conformance.club.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.changeset.Link;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Standing;
import dev.rowan.conformance.club.Team;
import dev.rowan.query.Joined;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows poured into records: columns, joins and nesting are derived from the components. */
public abstract class ShapeContract extends Contract {
    private Row<Member> ada;

    /** Ada: captain of red with shirt 10, player of blue, two notes, a badge. Bob: nothing, mentored by Ada. */
    @BeforeEach
    void fillTheStore() {
        Row<Team> red = rowan.run(TEAM.create.set(TEAM.name, "red").set(TEAM.role, "winners"));
        Row<Team> blue = team("blue");
        ada = member("Ada", 36);
        rowan.run(MEMBER.create.set(MEMBER.name, "Bob").set(MEMBER.mentor, ada));
        rowan.run(MEMBER.update
                .of(ada)
                .manage(
                        MEMBER.teams,
                        APPEND,
                        List.of(Link.to(red).with(MEMBERSHIP.role, "captain").with(MEMBERSHIP.shirt, 10), blue)));
        note("1", ada);
        note("2", ada);
        rowan.run(BADGE.create.set(BADGE.member, ada).set(BADGE.code, "AA0001"));
    }

    record Plain(String name, @Nullable Integer age, Standing standing, UUID id) {}

    @Test
    void components_are_attributes_by_name() {
        List<Plain> plain = rowan.list(MEMBER.query().sort(MEMBER.name.asc()).into(Plain.class));
        assertThat(plain.get(0)).isEqualTo(new Plain("Ada", 36, Standing.REGULAR, ada.get(MEMBER.id)));
        assertThat(plain.get(1).age()).isNull();
    }

    record Maybe(String name, Optional<Integer> age) {}

    @Test
    void an_optional_component_is_empty_for_null() {
        assertThat(rowan.list(MEMBER.query().sort(MEMBER.name.asc()).into(Maybe.class)))
                .containsExactly(new Maybe("Ada", Optional.of(36)), new Maybe("Bob", Optional.empty()));
    }

    @Test
    void filter_sort_limit_and_offset_hold_whatever_the_shape_names() {
        record Name(String name) {}
        assertThat(rowan.list(MEMBER.query()
                        .filter(MEMBER.age.isNull().or(MEMBER.notes.any()))
                        .sort(MEMBER.teams.count().desc(), MEMBER.age.asc())
                        .offset(1)
                        .limit(5)
                        .into(Name.class)))
                .containsExactly(new Name("Bob"));
        assertThat(rowan.one(MEMBER.query().filter(MEMBER.age.eq(36)).into(Name.class)))
                .isEqualTo(new Name("Ada"));
        assertThat(rowan.find(MEMBER.query().filter(MEMBER.age.eq(1)).into(Name.class)))
                .isEmpty();
        assertThat(rowan.count(MEMBER.query().into(Name.class))).isEqualTo(2);
        assertThat(rowan.exists(MEMBER.query().into(Name.class))).isTrue();
    }

    record Player(String name, List<Shirt> teams) {}

    record Shirt(String name, @Nullable Integer shirt) {}

    @Test
    void a_list_of_records_is_a_to_many_and_mixes_in_the_join_row() {
        List<Player> players = rowan.list(MEMBER.query().sort(MEMBER.name.asc()).into(Player.class));
        assertThat(players.get(0).teams()).containsExactlyInAnyOrder(new Shirt("red", 10), new Shirt("blue", null));
        assertThat(players.get(1)).isEqualTo(new Player("Bob", List.of()));
    }

    record Ranked(List<Rank> teams) {}

    record Rank(String name, @Joined String role) {}

    @Test
    void a_name_that_both_have_is_the_join_rows_where_the_component_says_so() {
        Ranked first = rowan.one(MEMBER.query().filter(MEMBER.age.eq(36)).into(Ranked.class));
        assertThat(first.teams()).containsExactlyInAnyOrder(new Rank("red", "captain"), new Rank("blue", "player"));
    }

    @Test
    void the_query_of_a_load_orders_and_limits_the_nested_level() {
        List<Player> players = rowan.list(MEMBER.query()
                .sort(MEMBER.name.asc())
                .load(MEMBER.teams.with(q -> q.sort(TEAM.name.desc()).limit(1)))
                .into(Player.class));
        assertThat(players)
                .containsExactly(new Player("Ada", List.of(new Shirt("red", 10))), new Player("Bob", List.of()));
    }

    record Pupil(
            String name, @Nullable Mentor mentor, @Nullable Tag badge) {}

    record Mentor(String name, Optional<Tag> badge, List<Line> notes) {}

    record Tag(String code) {}

    record Line(String text) {}

    @Test
    void nested_records_are_to_ones_and_may_nest_further() {
        List<Pupil> pupils = rowan.list(MEMBER.query()
                .sort(MEMBER.name.asc())
                .load(MEMBER.mentor.with(q -> q.load(MEMBER.notes.with(n -> n.sort(NOTE.text.desc())))))
                .into(Pupil.class));
        assertThat(pupils.get(0)).isEqualTo(new Pupil("Ada", null, new Tag("AA0001")));
        Mentor mentor = new Mentor("Ada", Optional.of(new Tag("AA0001")), List.of(new Line("2"), new Line("1")));
        assertThat(pupils.get(1)).isEqualTo(new Pupil("Bob", mentor, null));
    }

    record Mates(String name, List<Mate> teams) {}

    record Mate(String name, @Joined String role, List<Comrade> members) {}

    record Comrade(String name, @Nullable Integer shirt) {}

    @Test
    void join_rows_are_mixed_in_at_every_level() {
        Mates mates = rowan.one(MEMBER.query()
                .filter(MEMBER.name.eq("Ada"))
                .load(MEMBER.teams.with(q -> q.sort(TEAM.name.asc())))
                .into(Mates.class));
        assertThat(mates.teams())
                .containsExactly(
                        new Mate("blue", "player", List.of(new Comrade("Ada", null))),
                        new Mate("red", "captain", List.of(new Comrade("Ada", 10))));
    }
}
