package dev.rowan.conformance.chance;

import static dev.rowan.conformance.club.Course.COURSE;
import static dev.rowan.conformance.club.Enrolment.ENROLMENT;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static dev.rowan.conformance.club.Team.TEAM;

import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Link;
import dev.rowan.changeset.Manage;
import dev.rowan.conformance.club.Member;
import java.util.List;
import java.util.Map;

/** Random changesets that manage relationships. */
final class Links {
    private static final List<Manage> MODES =
            List.of(Manage.APPEND, Manage.APPEND, Manage.REMOVE, Manage.APPEND_AND_REMOVE);

    private final Dice dice;

    Links(Dice dice) {
        this.dice = dice;
    }

    Changeset<?> next() {
        if (dice.chance(15)) {
            return TEAM.update
                    .of(TEAM.key(dice.teamKey()))
                    .manage(TEAM.members, dice.pick(MODES), dice.several(4, dice::memberKey));
        }
        Changeset<Member> changeset = dice.chance(15)
                ? MEMBER.create.set(MEMBER.id, dice.memberKey()).set(MEMBER.name, dice.text())
                : MEMBER.update.of(MEMBER.key(dice.memberKey()));
        if (dice.chance(20)) {
            changeset = changeset.set(MEMBER.age, dice.small());
        }
        changeset = managed(changeset);
        return dice.chance(25) ? managed(changeset) : changeset;
    }

    private Changeset<Member> managed(Changeset<Member> changeset) {
        Manage mode = dice.pick(MODES);
        return switch (dice.below(6)) {
            case 0, 1, 2 -> changeset.manage(MEMBER.teams, mode, dice.several(5, this::team));
            case 3 -> changeset.manage(MEMBER.courses, mode, dice.several(3, this::course));
            case 4 -> changeset.manage(MEMBER.friends, mode, dice.several(4, dice::memberKey));
            default -> changeset.manage(MEMBER.pupils, mode, dice.several(4, dice::memberKey));
        };
    }

    private Object team() {
        return switch (dice.below(5)) {
            case 0 -> TEAM.key(dice.teamKey());
            case 1 -> Link.to(TEAM.key(dice.teamKey())).with(MEMBERSHIP.role, dice.pick(List.of("coach", "captain")));
            case 2 -> Map.of("name", dice.text(), "season", dice.below(3));
            default -> dice.teamKey();
        };
    }

    private Object course() {
        Link link = Link.to(COURSE.key(dice.courseNumber()));
        return dice.chance(90) ? link.with(ENROLMENT.grade, dice.pick(List.of("A", "B"))) : link;
    }
}
