package dev.rowan.conformance.chance;

import static dev.rowan.conformance.club.Badge.BADGE;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Note.NOTE;
import static dev.rowan.conformance.club.Team.TEAM;

import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Note;
import dev.rowan.conformance.club.Team;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import dev.rowan.expression.TextExpr;
import dev.rowan.relationship.Relationship;
import java.util.function.Supplier;

/** Random conditions. */
final class Conditions {
    private final Dice dice;

    Conditions(Dice dice) {
        this.dice = dice;
    }

    Condition<Member> member(int depth) {
        return switch (dice.below(depth > 0 ? 22 : 7)) {
            case 0 -> text(MEMBER.name);
            case 1 -> text(MEMBER.nickname);
            case 2 -> text(MEMBER.email);
            case 3 -> value(MEMBER.age, dice::small);
            case 4 -> value(MEMBER.standing, dice::standing);
            case 5 -> value(MEMBER.mentorId, dice::memberKey);
            case 6 -> value(MEMBER.id, dice::memberKey);
            case 7, 8, 9 -> logic(() -> member(depth - 1));
            case 10 -> any(MEMBER.teams, team(depth - 1));
            case 11 -> any(MEMBER.notes, note(depth - 1));
            case 12 -> any(MEMBER.pupils, member(depth - 1));
            case 13 -> any(MEMBER.mentor, member(depth - 1));
            case 14 -> any(MEMBER.friends, member(depth - 1));
            case 15 -> any(MEMBER.badge, text(BADGE.code));
            case 16 -> dice.chance(50) ? MEMBER.teams.any() : MEMBER.mentor.any();
            case 17 -> value(MEMBER.mentor.at(mentor -> MEMBER.age), dice::small);
            case 18 -> text(MEMBER.mentor.text(mentor -> MEMBER.name));
            case 19 -> value(MEMBER.teams.count(), dice::few);
            case 20 -> value(count(note(depth - 1)), dice::few);
            default -> MEMBER.mentor.text(mentor -> mentor.name).eq(MEMBER.name);
        };
    }

    Condition<Team> team(int depth) {
        return switch (dice.below(depth > 0 ? 7 : 3)) {
            case 0 -> text(TEAM.name);
            case 1 -> value(TEAM.season, dice::small);
            case 2 -> value(TEAM.id, dice::teamKey);
            case 3, 4 -> logic(() -> team(depth - 1));
            case 5 -> any(TEAM.members, member(depth - 1));
            default -> value(TEAM.members.count(), dice::few);
        };
    }

    Condition<Note> note(int depth) {
        return switch (dice.below(depth > 0 ? 7 : 3)) {
            case 0 -> text(NOTE.text);
            case 1 -> value(NOTE.stars, dice::small);
            case 2 -> value(NOTE.writtenAt, dice::moment);
            case 3 -> logic(() -> note(depth - 1));
            case 4 -> any(NOTE.member, member(depth - 1));
            case 5 -> value(NOTE.member.at(member -> MEMBER.age), dice::small);
            default -> text(NOTE.member.text(member -> MEMBER.name));
        };
    }

    /** A lambda is read again each time a query is printed or run: what it returns is drawn before. */
    private static <R, D> Condition<R> any(Relationship<R, D, ?> relationship, Condition<D> condition) {
        return relationship.any(each -> condition);
    }

    private static Expr<Member, Long> count(Condition<Note> condition) {
        return MEMBER.notes.count(note -> condition);
    }

    <R> Condition<R> text(TextExpr<R> text) {
        return switch (dice.below(6)) {
            case 0 -> text.contains(dice.text());
            case 1 -> text.startsWith(dice.text());
            case 2 -> text.endsWith(dice.text());
            case 3 -> value(text.concat(dice.text()), dice::text);
            default -> value(text, dice::text);
        };
    }

    <R, V> Condition<R> value(Expr<R, V> expression, Supplier<V> value) {
        return switch (dice.below(4)) {
            case 0 -> expression.lt(value.get());
            case 1 -> expression.ge(value.get());
            case 2 -> expression.between(value.get(), value.get());
            default -> sameness(expression, value);
        };
    }

    <R, V> Condition<R> sameness(Expr<R, V> expression, Supplier<V> value) {
        return switch (dice.below(7)) {
            case 0, 1 -> expression.eq(value.get());
            case 2 -> expression.ne(value.get());
            case 3 -> expression.in(dice.listed(3, value));
            case 4 -> expression.notIn(dice.listed(3, value));
            case 5 -> expression.isNull();
            default -> expression.isNotNull();
        };
    }

    <R> Condition<R> logic(Supplier<Condition<R>> inner) {
        return switch (dice.below(5)) {
            case 0 -> inner.get().and(inner.get());
            case 1 -> inner.get().or(inner.get());
            case 2 -> inner.get().isNull();
            case 3 -> inner.get().eq(inner.get());
            default -> inner.get().not();
        };
    }
}
