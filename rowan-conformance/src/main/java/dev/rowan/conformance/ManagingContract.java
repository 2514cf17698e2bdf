package dev.rowan.conformance;

import static dev.rowan.conformance.club.Course.COURSE;
import static dev.rowan.conformance.club.Enrolment.ENROLMENT;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static dev.rowan.conformance.club.Note.NOTE;
import static dev.rowan.conformance.club.Team.TEAM;

import dev.rowan.changeset.Manage;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Membership;
import dev.rowan.conformance.club.Note;
import dev.rowan.conformance.club.Team;
import dev.rowan.row.Row;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts on managing relationships share: two members, four teams, three courses, and what is related now. */
abstract class ManagingContract extends Contract {
    Row<Member> ada;
    Row<Member> bob;
    Row<Team> red;
    Row<Team> blue;
    Row<Team> green;
    Row<Team> white;

    @BeforeEach
    void fillTheStore() {
        ada = member("Ada");
        bob = member("Bob");
        red = team("red");
        blue = team("blue");
        green = team("green");
        white = team("white");
        course(1, "Chess");
        course(2, "Go");
        course(3, "Mill");
    }

    final Row<Member> manage(Manage manage, @Nullable Object... teams) {
        return rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, manage, Arrays.asList(teams)));
    }

    final Row<Member> manageCourses(Manage manage, Collection<? extends @Nullable Object> courses) {
        return rowan.run(MEMBER.update.of(ada).manage(MEMBER.courses, manage, courses));
    }

    final Row<Member> manageNotes(Manage manage, Collection<? extends @Nullable Object> notes) {
        return rowan.run(MEMBER.update.of(ada).manage(MEMBER.notes, manage, notes));
    }

    /** The names of Ada's teams, in their order. */
    final List<String> teams() {
        return teamsOf(ada);
    }

    final List<String> teamsOf(Row<Member> member) {
        Row<Member> loaded = rowan.one(MEMBER.query()
                .filter(MEMBER.id.eq(member.get(MEMBER.id)))
                .load(MEMBER.teams.with(q -> q.sort(TEAM.name.asc()))));
        return fields(TEAM.name, loaded.get(MEMBER.teams));
    }

    /** The numbers of Ada's courses, in their order. */
    final List<Integer> courses() {
        return listed(
                ENROLMENT.courseNumber,
                ENROLMENT
                        .query()
                        .filter(ENROLMENT.memberId.eq(ada.get(MEMBER.id)))
                        .sort(ENROLMENT.courseNumber.asc()));
    }

    /** The texts of a member's notes, in their order. */
    final List<String> notesOf(Row<Member> member) {
        return listed(
                NOTE.text,
                NOTE.query().filter(NOTE.memberId.eq(member.get(MEMBER.id))).sort(NOTE.text.asc()));
    }

    final Row<Note> loose(String text) {
        return rowan.run(NOTE.create.set(NOTE.text, text));
    }

    /** The join row between Ada and a team. */
    final Row<Membership> link(Row<Team> team) {
        return rowan.get(MEMBERSHIP.key(ada.get(MEMBER.id), team.get(TEAM.id)));
    }

    final boolean courseIsThere(int number) {
        return rowan.exists(COURSE.query().filter(COURSE.number.eq(number)));
    }
}
