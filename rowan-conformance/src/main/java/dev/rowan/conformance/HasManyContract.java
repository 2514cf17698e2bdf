package dev.rowan.conformance;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.REMOVE;
import static dev.rowan.conformance.club.Course.COURSE;
import static dev.rowan.conformance.club.Enrolment.ENROLMENT;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Note.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rowan.changeset.Link;
import dev.rowan.conformance.club.Enrolment;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Note;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.problem.NotFoundException;
import dev.rowan.row.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The three modes on a has-many: the other row's key is set to this one's, or to null. */
public abstract class HasManyContract extends ManagingContract {
    @Test
    void append_relates_loose_rows_and_takes_those_of_others() {
        Row<Note> mine = note("mine", ada);
        Row<Note> bobs = note("bob's", bob);
        manageNotes(APPEND, List.of(loose("loose"), bobs.key(), mine));
        assertThat(notesOf(ada)).containsExactly("bob's", "loose", "mine");
        assertThat(notesOf(bob)).isEmpty();
    }

    @Test
    void append_is_idempotent_and_takes_a_row_named_twice_once() {
        Row<Note> note = loose("x");
        manageNotes(APPEND, List.of(note, note.get(NOTE.id), note.get(NOTE.id).toString()));
        manageNotes(APPEND, List.of(note));
        assertThat(notesOf(ada)).containsExactly("x");
    }

    @Test
    void append_leaves_all_else_of_the_row_alone() {
        Row<Note> note = rowan.run(NOTE.create.set(NOTE.text, "x").set(NOTE.stars, null));
        manageNotes(APPEND, List.of(note));
        assertThat(rowan.get(note.key()).get(NOTE.stars)).isNull();
        assertThat(rowan.get(note.key()).get(NOTE.text)).isEqualTo("x");
    }

    @Test
    void append_tells_all_missing_rows_and_relates_none() {
        Row<Note> note = loose("x");
        assertThat(Refusal.of(() -> manageNotes(APPEND, List.of(-1L, note, -2L))))
                .containsExactly("notes[0] not_found", "notes[2] not_found");
        assertThat(notesOf(ada)).isEmpty();
    }

    @Test
    void remove_makes_rows_loose_and_destroys_none() {
        Row<Note> first = note("1", ada);
        note("2", ada);
        manageNotes(REMOVE, List.of(first));
        assertThat(notesOf(ada)).containsExactly("2");
        assertThat(rowan.get(first.key()).get(NOTE.memberId)).isNull();
    }

    @Test
    void remove_tells_all_rows_that_are_not_related() {
        Row<Note> mine = note("mine", ada);
        Row<Note> bobs = note("bob's", bob);
        assertThat(Refusal.of(() -> manageNotes(REMOVE, List.of(bobs, mine, loose("loose"), -1L))))
                .containsExactly("notes[0] not_related", "notes[2] not_related", "notes[3] not_related");
        assertThat(notesOf(ada)).containsExactly("mine");
        assertThat(notesOf(bob)).containsExactly("bob's");
    }

    @Test
    void rows_that_cannot_stand_alone_cannot_be_unrelated() {
        manageCourses(APPEND, List.of(Link.to(COURSE.key(1)).with(ENROLMENT.grade, "A")));
        Row<Enrolment> enrolment = rowan.one(ENROLMENT.query());
        assertThat(Refusal.of(
                        () -> rowan.run(MEMBER.update.of(ada).manage(MEMBER.enrolments, REMOVE, List.of(enrolment)))))
                .containsExactly("enrolments[0] required");
        assertThat(Refusal.of(
                        () -> rowan.run(MEMBER.update.of(ada).manage(MEMBER.enrolments, APPEND_AND_REMOVE, List.of()))))
                .containsExactly("enrolments required");
        rowan.run(MEMBER.update.of(bob).manage(MEMBER.enrolments, APPEND, List.of(enrolment)));
        assertThat(rowan.one(ENROLMENT.query()).get(ENROLMENT.memberId)).isEqualTo(bob.get(MEMBER.id));
    }

    @Test
    void a_row_that_would_break_an_identity_cannot_be_taken() {
        manageCourses(APPEND, List.of(Link.to(COURSE.key(1)).with(ENROLMENT.grade, "A")));
        Row<Enrolment> enrolment = rowan.one(ENROLMENT.query());
        rowan.run(MEMBER.update
                .of(bob)
                .manage(MEMBER.courses, APPEND, List.of(Link.to(COURSE.key(1)).with(ENROLMENT.grade, "B"))));
        assertThat(Refusal.of(
                        () -> rowan.run(MEMBER.update.of(bob).manage(MEMBER.enrolments, APPEND, List.of(enrolment)))))
                .containsExactly("enrolments[0].uniqueMemberCourse taken");
        assertThat(rowan.get(enrolment.key())).isEqualTo(enrolment);
    }

    @Test
    void append_and_remove_makes_the_given_rows_the_whole_set() {
        note("1", ada);
        Row<Note> second = note("2", ada);
        Row<Note> bobs = note("bob's", bob);
        Row<Member> after = manageNotes(APPEND_AND_REMOVE, List.of(bobs, second, loose("loose")));
        assertThat(notesOf(ada)).containsExactly("2", "bob's", "loose");
        assertThat(notesOf(bob)).isEmpty();
        assertThat(fields(NOTE.text, after.get(MEMBER.notes))).containsExactly("bob's", "2", "loose");
        assertThat(rowan.count(NOTE.query().filter(NOTE.memberId.isNull()))).isOne();
    }

    @Test
    void the_rows_that_a_write_returns_hold_their_new_key() {
        Row<Member> after = manageNotes(APPEND_AND_REMOVE, List.of(loose("x")));
        assertThat(fields(NOTE.memberId, after.get(MEMBER.notes))).containsExactly(ada.get(MEMBER.id));
    }

    @Test
    void append_and_remove_of_none_makes_all_loose() {
        note("1", ada);
        note("2", bob);
        manageNotes(APPEND_AND_REMOVE, List.of());
        assertThat(notesOf(ada)).isEmpty();
        assertThat(notesOf(bob)).containsExactly("2");
    }

    @Test
    void append_and_remove_with_a_missing_row_changes_nothing() {
        note("1", ada);
        assertThat(Refusal.of(() -> manageNotes(APPEND_AND_REMOVE, List.of(loose("x"), -1L))))
                .containsExactly("notes[1] not_found");
        assertThat(notesOf(ada)).containsExactly("1");
    }

    @Test
    void a_resource_may_have_many_of_itself() {
        rowan.run(MEMBER.update.of(ada).manage(MEMBER.pupils, APPEND, List.of(bob, ada)));
        assertThat(listed(
                        MEMBER.name,
                        MEMBER.query()
                                .filter(MEMBER.mentorId.eq(ada.get(MEMBER.id)))
                                .sort(MEMBER.name.asc())))
                .containsExactly("Ada", "Bob");
        rowan.run(MEMBER.update.of(ada).manage(MEMBER.pupils, REMOVE, List.of(ada)));
        assertThat(rowan.get(ada.key()).get(MEMBER.mentorId)).isNull();
    }

    @Test
    void a_creation_relates_its_row() {
        Row<Note> note = note("1", ada);
        Row<Member> cid = rowan.run(
                MEMBER.create.set(MEMBER.name, "Cid").manage(MEMBER.notes, APPEND, List.of(note, loose("2"))));
        assertThat(notesOf(cid)).containsExactly("1", "2");
        assertThat(notesOf(ada)).isEmpty();
    }

    @Test
    void a_parent_that_is_gone_is_not_found() {
        Row<Note> note = loose("x");
        rowan.run(MEMBER.destroy.of(ada));
        for (var mode : List.of(APPEND, APPEND_AND_REMOVE)) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> manageNotes(mode, List.of(note)))
                    .withMessageContaining("Member");
        }
    }

    @Test
    void a_row_of_another_resource_is_invalid() {
        assertThat(Refusal.of(() -> manageNotes(APPEND, List.of(red, loose("x")))))
                .containsExactly("notes[0] invalid");
        assertThat(notesOf(ada)).isEmpty();
    }
}
