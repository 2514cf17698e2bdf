package dev.rowan.conformance.chance;

import static dev.rowan.conformance.club.Enrolment.ENROLMENT;
import static dev.rowan.conformance.club.Friendship.FRIENDSHIP;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static dev.rowan.conformance.club.Note.NOTE;
import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static dev.rowan.conformance.club.Team.TEAM;

import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Note;
import dev.rowan.conformance.club.Team;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Sort;
import dev.rowan.query.Load;
import dev.rowan.query.Query;
import dev.rowan.relationship.Relationship;
import java.util.List;

/** Random queries. Every order ends in a key, so that there is one answer. */
final class Questions {
    private static final List<Sort<Member>> MEMBER_SORTS = List.of(
            MEMBER.name.asc(),
            MEMBER.nickname.desc(),
            MEMBER.email.asc(),
            MEMBER.age.asc(),
            MEMBER.age.desc(),
            MEMBER.standing.desc(),
            MEMBER.mentorId.asc(),
            MEMBER.teams.count().desc(),
            MEMBER.notes.count().asc(),
            MEMBER.mentor.text(mentor -> mentor.name).desc(),
            MEMBER.age.gt(5).asc());

    private static final List<Expr<Member, ?>> MEMBER_KINDS = List.of(
            MEMBER.name,
            MEMBER.email,
            MEMBER.age,
            MEMBER.standing,
            MEMBER.mentorId,
            MEMBER.name.lower(),
            MEMBER.age.plus(1),
            MEMBER.teams.count(),
            MEMBER.mentor.at(mentor -> mentor.age),
            MEMBER.notes.max(note -> note.stars));

    private final Dice dice;
    private final Conditions conditions;

    Questions(Dice dice) {
        this.dice = dice;
        this.conditions = new Conditions(dice);
    }

    Step next() {
        return switch (dice.below(8)) {
            case 0, 1 -> asked(teams(2));
            case 2 -> asked(notes(2));
            default -> asked(members(2));
        };
    }

    private <R> Step asked(Query<R> query) {
        return switch (dice.below(10)) {
            case 0 -> new Step("count " + query, rowan -> rowan.count(query));
            case 1 -> new Step("exists " + query, rowan -> rowan.exists(query));
            case 2 ->
                new Step("find " + query, rowan -> rowan.find(query).stream().toList());
            case 3, 4 -> Walks.of(dice).step(query);
            default -> listing(query);
        };
    }

    private static <R> Step listing(Query<R> query) {
        return new Step("list " + query, rowan -> rowan.list(query));
    }

    /** Everything there is. */
    static List<Step> all() {
        return List.of(
                listing(MEMBER.query().sort(MEMBER.id.asc()).load(MEMBER.badge)),
                listing(TEAM.query().sort(TEAM.id.asc())),
                listing(NOTE.query().sort(NOTE.text.asc())),
                listing(MEMBERSHIP.query().sort(MEMBERSHIP.memberId.asc(), MEMBERSHIP.teamId.asc())),
                listing(ENROLMENT.query().sort(ENROLMENT.memberId.asc(), ENROLMENT.courseNumber.asc())),
                listing(FRIENDSHIP.query().sort(FRIENDSHIP.fromId.asc(), FRIENDSHIP.toId.asc())),
                listing(SPECIMEN.query().sort(SPECIMEN.number.asc())));
    }

    private Query<Member> members(int depth) {
        Query<Member> query =
                depth > 1 && dice.chance(15) ? combined(members(depth - 2), members(depth - 2)) : MEMBER.query();
        if (dice.chance(70)) {
            query = query.filter(conditions.member(depth));
        }
        for (Sort<Member> sort : dice.several(2, () -> dice.pick(MEMBER_SORTS))) {
            query = query.sort(dice.flag() ? sort : sort.nullsFirst());
        }
        if (dice.chance(15)) {
            query = query.distinct(dice.pick(MEMBER_KINDS));
        }
        query = part(query.sort(MEMBER.id.asc()));
        for (int loads = depth == 0 ? 0 : dice.below(3); loads > 0; loads--) {
            query = query.load(memberLoad(depth - 1));
        }
        return query;
    }

    /** Each with its own order and limit. */
    private Query<Member> combined(Query<Member> one, Query<Member> other) {
        return switch (dice.below(3)) {
            case 0 -> one.union(other);
            case 1 -> one.intersect(other);
            default -> one.except(other);
        };
    }

    private Query<Team> teams(int depth) {
        Query<Team> query = TEAM.query();
        if (dice.chance(50)) {
            query = query.filter(conditions.team(depth));
        }
        if (dice.chance(50)) {
            query = query.sort(
                    dice.flag() ? TEAM.name.desc() : TEAM.members.count().desc());
        }
        query = part(query.sort(TEAM.id.asc()));
        return depth == 0 || dice.flag() ? query : query.load(with(TEAM.members, members(depth - 1)));
    }

    private Query<Note> notes(int depth) {
        Query<Note> query = NOTE.query();
        if (dice.chance(50)) {
            query = query.filter(conditions.note(depth));
        }
        query = part(query.sort(dice.flag() ? NOTE.text.asc() : NOTE.text.desc()));
        return depth == 0 || dice.flag() ? query : query.load(NOTE.member);
    }

    private Load<Member> memberLoad(int depth) {
        return switch (dice.below(7)) {
            case 0, 1 -> with(MEMBER.teams, teams(depth));
            case 2 -> with(MEMBER.notes, notes(depth));
            case 3 -> with(MEMBER.pupils, members(depth));
            case 4 -> with(MEMBER.friends, members(depth));
            case 5 -> dice.flag() ? MEMBER.mentor : with(MEMBER.mentor, whole(members(depth)));
            default -> MEMBER.badge;
        };
    }

    private <R> Query<R> part(Query<R> query) {
        Query<R> limited = dice.chance(30) ? query.limit(dice.below(4)) : query;
        return dice.chance(20) ? limited.offset(dice.below(3)) : limited;
    }

    private static <R> Query<R> whole(Query<R> query) {
        return query.limit(Integer.MAX_VALUE).offset(0);
    }

    /** A lambda is read again each time a query is printed or run: what it returns is drawn before. */
    private static <R, D> Load<R> with(Relationship<R, D, ?> relationship, Query<D> query) {
        return relationship.with(all -> query);
    }
}
