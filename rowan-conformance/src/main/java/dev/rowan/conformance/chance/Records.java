package dev.rowan.conformance.chance;

import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Note.NOTE;
import static dev.rowan.conformance.club.Team.TEAM;

import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Note;
import dev.rowan.conformance.club.Standing;
import dev.rowan.conformance.club.Team;
import dev.rowan.query.Page;
import dev.rowan.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Random queries that are poured into records. What is nested in a list has an order, so that there is one answer. */
final class Records {
    private final Dice dice;
    private final Conditions conditions;

    Records(Dice dice) {
        this.dice = dice;
        this.conditions = new Conditions(dice);
    }

    public record Person(
            UUID id, Optional<String> nickname, List<Place> teams, Set<Said> notes, Optional<Guide> mentor) {}

    /** A shirt is the join row's. */
    public record Place(UUID id, String name, Integer shirt) {}

    public record Said(String text, Integer stars) {}

    public record Guide(String name, Standing standing, List<Squad> teams) {}

    public record Squad(String name, UUID id, List<Player> members) {}

    public record Player(UUID id, String name) {}

    public record Circle(String name, List<Player> pupils, List<Player> friends) {}

    Step next() {
        Query<Member> query = MEMBER.query().sort(MEMBER.id.asc());
        query = dice.chance(30) ? query.filter(MEMBER.id.eq(dice.memberKey())) : query;
        query = dice.chance(60) ? query.filter(conditions.member(dice.below(2))) : query;
        return dice.flag() ? circles(query) : people(dice.chance(30) ? query.limit(dice.below(5)) : query);
    }

    private Query<Member> members() {
        Query<Member> members = MEMBER.query().sort(MEMBER.id.desc());
        members = dice.flag() ? members.filter(conditions.member(0)) : members;
        return dice.chance(30) ? members.limit(dice.below(3)) : members;
    }

    private Query<Team> teams() {
        Query<Team> teams = TEAM.query().sort(TEAM.id.asc());
        teams = dice.flag() ? teams.filter(conditions.team(0)) : teams;
        return dice.chance(40) ? teams.limit(dice.below(3)).offset(dice.below(2)) : teams;
    }

    private Step circles(Query<Member> query) {
        Query<Member> pupils = members();
        Query<Member> friends = members();
        Query<Member> asked = query.load(MEMBER.pupils.with(all -> pupils), MEMBER.friends.with(all -> friends));
        return new Step("pages of circles of " + asked, rowan -> {
            var page = rowan.page(asked.into(Circle.class), Page.first(2));
            return page.rows() + " "
                    + rowan.page(asked.into(Circle.class), page.next()).rows();
        });
    }

    private Step people(Query<Member> query) {
        Query<Team> teams = teams();
        Query<Member> players = members();
        Query<Note> notes = NOTE.query().filter(conditions.note(0));
        Query<Team> squads = teams.load(TEAM.members.with(all -> players));
        Query<Member> guides = MEMBER.query().load(MEMBER.teams.with(all -> squads));
        Query<Member> asked = query.load(
                MEMBER.teams.with(all -> teams), MEMBER.notes.with(all -> notes), MEMBER.mentor.with(all -> guides));
        return new Step(
                "people of " + asked,
                rowan -> rowan.list(asked.into(Person.class)).stream()
                        .map(Records::told)
                        .toList()
                        .toString());
    }

    private static String told(Person person) {
        Set<String> notes = new TreeSet<>();
        person.notes().forEach(note -> notes.add(note.toString()));
        return person.id() + " " + person.nickname() + person.teams() + notes + person.mentor();
    }
}
