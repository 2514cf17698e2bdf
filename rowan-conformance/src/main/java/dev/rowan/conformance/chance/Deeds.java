package dev.rowan.conformance.chance;

import static dev.rowan.conformance.club.Badge.BADGE;
import static dev.rowan.conformance.club.Course.COURSE;
import static dev.rowan.conformance.club.Enrolment.ENROLMENT;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static dev.rowan.conformance.club.Note.NOTE;
import static dev.rowan.conformance.club.Team.TEAM;

import dev.rowan.Rowan;
import dev.rowan.changeset.Changeset;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Note;
import dev.rowan.row.Key;
import dev.rowan.row.Row;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Random writes. Keys come from small pools, so that some are taken, some missing and some in use. */
final class Deeds {
    private static final class ChangedMind extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Dice dice;
    private final Links links;
    private int notes;

    Deeds(Dice dice) {
        this.dice = dice;
        this.links = new Links(dice);
    }

    Step next() {
        return dice.chance(12) ? transaction() : single();
    }

    private Step single() {
        return switch (dice.below(21)) {
            case 0, 1, 2 -> writing(member(MEMBER.create.set(MEMBER.id, dice.memberKey())));
            case 3, 4 ->
                writing(TEAM.create
                        .set(TEAM.id, dice.teamKey())
                        .set(TEAM.name, dice.text())
                        .set(TEAM.season, dice.flag() ? null : (Integer) dice.below(3)));
            case 5 ->
                writing(COURSE.create.set(COURSE.number, dice.courseNumber()).set(COURSE.title, dice.text()));
            case 6, 7 -> note();
            case 8 ->
                writing(MEMBERSHIP
                        .create
                        .set(MEMBERSHIP.memberId, dice.memberKey())
                        .set(MEMBERSHIP.teamId, dice.teamKey()));
            case 9 ->
                writing(ENROLMENT
                        .create
                        .set(ENROLMENT.memberId, dice.memberKey())
                        .set(ENROLMENT.courseNumber, dice.courseNumber())
                        .set(ENROLMENT.grade, "A"));
            case 10 ->
                writing(BADGE.create.set(BADGE.memberId, dice.memberKey()).set(BADGE.code, "AA000" + dice.below(5)));
            case 11 ->
                writing(member(MEMBER.update.of(MEMBER.key(dice.memberKey())).set(MEMBER.age, 1)));
            case 12 -> rowUpdate(dice.memberKey(), dice.small(), dice.text());
            case 13 -> writing(MEMBER.destroy.of(MEMBER.key(dice.memberKey())));
            case 14 -> writing(TEAM.destroy.of(TEAM.key(dice.teamKey())));
            case 15 -> writing(COURSE.destroy.of(COURSE.key(dice.courseNumber())));
            case 16 -> noteChange();
            case 17 -> moving();
            default -> writing(links.next());
        };
    }

    static <R> Step writing(Changeset<R> changeset) {
        String words = "run " + changeset + " " + changeset.sets().values() + " " + changeset.managed();
        return new Step(words, rowan -> rowan.run(changeset));
    }

    private Changeset<Member> member(Changeset<Member> begun) {
        Changeset<Member> changeset = begun.set(MEMBER.name, dice.text());
        if (dice.flag()) {
            changeset = changeset.set(MEMBER.nickname, dice.text());
        }
        if (dice.flag()) {
            changeset = changeset.set(MEMBER.age, dice.small());
        }
        if (dice.chance(30)) {
            changeset = changeset.set(MEMBER.email, dice.text());
        }
        if (dice.flag()) {
            changeset = changeset.set(MEMBER.standing, dice.standing());
        }
        return dice.chance(30) ? changeset.set(MEMBER.mentor, MEMBER.key(dice.memberKey())) : changeset;
    }

    /** Of a row that was read before: what it holds already is no change. */
    private Step rowUpdate(UUID key, int age, String name) {
        Function<Rowan, Object> work = rowan -> {
            Row<Member> row = rowan.get(MEMBER.key(key));
            return rowan.run(MEMBER.update.of(row).set(MEMBER.age, age).set(MEMBER.name, name));
        };
        return new Step("read and update " + key + " age " + age + " name " + name, work);
    }

    /** A note's key is the store's to make: it is known by its text. */
    private Step note() {
        notes++;
        Changeset<Note> changeset = NOTE.create.set(NOTE.text, "note " + notes);
        if (dice.flag()) {
            changeset = changeset.set(NOTE.stars, dice.flag() ? null : (Integer) dice.small());
        }
        return writing(dice.chance(80) ? changeset.set(NOTE.memberId, dice.memberKey()) : changeset);
    }

    private Step noteChange() {
        String text = "note " + dice.below(notes + 1);
        Key<Member> owner = MEMBER.key(dice.memberKey());
        boolean gone = dice.flag();
        Function<Rowan, Object> work = rowan -> {
            Row<Note> note = rowan.one(NOTE.query().filter(NOTE.text.eq(text)));
            return rowan.run(gone ? NOTE.destroy.of(note) : NOTE.update.of(note).set(NOTE.member, owner));
        };
        return new Step((gone ? "destroy " : "update ") + text + " " + owner, work);
    }

    /** To another key, which may be taken, or left by a row that others refer to. */
    private Step moving() {
        if (dice.flag()) {
            return writing(TEAM.update.of(TEAM.key(dice.teamKey())).set(TEAM.id, dice.teamKey()));
        }
        return writing(MEMBERSHIP
                .update
                .of(MEMBERSHIP.key(dice.memberKey(), dice.teamKey()))
                .set(MEMBERSHIP.teamId, dice.teamKey())
                .set(MEMBERSHIP.role, dice.pick(List.of("coach", "captain"))));
    }

    private Step transaction() {
        List<Step> steps = dice.several(4, this::single);
        boolean rolledBack = dice.chance(30);
        boolean careless = dice.flag();
        Function<Rowan, Object> work = rowan -> {
            try {
                return rowan.transaction(() -> {
                    List<Object> results = steps.stream()
                            .map(step -> careless ? step.work().apply(rowan) : step.on(rowan))
                            .toList();
                    if (rolledBack) {
                        throw new ChangedMind();
                    }
                    return results;
                });
            } catch (ChangedMind rollback) {
                return "rolled back";
            }
        };
        return new Step((rolledBack ? "roll back " : "commit ") + (careless ? "" : "carefully ") + steps, work);
    }
}
