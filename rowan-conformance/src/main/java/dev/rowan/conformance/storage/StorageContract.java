package dev.rowan.conformance.storage;

import static dev.rowan.conformance.storage.Pupil.PUPIL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.changeset.Changeset;
import dev.rowan.conformance.Opening;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a table keeps besides its columns means the same on every store. */
public abstract class StorageContract implements Opening {
    /** The store under test, behind the front door. */
    Rowan rowan;

    @BeforeEach
    void openAnEmptyStore() {
        rowan = open(Pupil.SCHOOL);
    }

    @AfterEach
    void closeTheStore() {
        if (rowan != null) {
            rowan.close();
        }
    }

    /** In a seat of his own. */
    private static Changeset<Pupil> pupil(int number) {
        return PUPIL.create.set(PUPIL.number, number).set(PUPIL.room, "blue").set(PUPIL.seat, number);
    }

    private static Changeset<Pupil> change(int number) {
        return PUPIL.update.of(PUPIL.key(number));
    }

    @Test
    void who_breaks_a_rule_is_told_its_words_at_its_name() {
        Problem problem = Refusal.only(() -> rowan.run(pupil(1).set(PUPIL.age, 5)));
        assertThat(problem.path()).isEqualTo("oldEnough");
        assertThat(problem.code()).isEqualTo(Problem.INVALID);
        assertThat(problem.message()).isEqualTo("must be six years old");
        rowan.run(pupil(1).set(PUPIL.age, 6));
        assertThat(Refusal.of(() -> rowan.run(change(1).set(PUPIL.age, 5)))).containsExactly("oldEnough invalid");
        assertThat(rowan.one(PUPIL.query()).get(PUPIL.age)).isEqualTo(6);
    }

    @Test
    void a_rule_without_words_is_told_by_its_name() {
        Problem problem = Refusal.only(() -> rowan.run(pupil(1).set(PUPIL.name, "NOBODY")));
        assertThat(problem.path()).isEqualTo("wellNamed");
        assertThat(problem.message()).isEqualTo("is a rule of Pupil that the row does not keep");
        assertThat(Refusal.of(() -> rowan.run(pupil(1).set(PUPIL.name, "it's"))))
                .containsExactly("wellNamed invalid");
    }

    @Test
    void what_is_unknown_breaks_no_rule() {
        rowan.run(pupil(1));
        assertThat(rowan.count(PUPIL.query())).isOne();
    }

    @Test
    void an_identity_of_some_rows_tells_these_apart_and_no_others() {
        rowan.run(pupil(1).set(PUPIL.email, "ada@example.org"));
        rowan.run(pupil(2).set(PUPIL.email, "ada@example.org").set(PUPIL.left, true));
        rowan.run(pupil(3).set(PUPIL.email, "ada@example.org").set(PUPIL.left, true));
        assertThat(Refusal.of(() -> rowan.run(pupil(4).set(PUPIL.email, "ADA@example.org"))))
                .containsExactly("email taken");
        assertThat(Refusal.of(() -> rowan.run(change(2).set(PUPIL.left, false))))
                .containsExactly("email taken");
        rowan.run(change(1).set(PUPIL.left, true));
        rowan.run(change(2).set(PUPIL.left, false));
    }

    @Test
    void several_values_of_some_rows_are_a_problem_on_their_identity() {
        rowan.run(pupil(1).set(PUPIL.name, "Ada"));
        assertThat(Refusal.of(() -> rowan.run(pupil(2).set(PUPIL.name, "Ada")))).containsExactly("nameInRoom taken");
    }

    @Test
    void nulls_are_alike_where_an_identity_says_so() {
        rowan.run(pupil(1).set(PUPIL.seat, null));
        assertThat(Refusal.of(() -> rowan.run(pupil(2).set(PUPIL.seat, null)))).containsExactly("oneSeat taken");
        rowan.run(pupil(2).set(PUPIL.seat, null).set(PUPIL.room, "red"));
        rowan.run(pupil(3).set(PUPIL.seat, null).set(PUPIL.room, null));
        assertThat(Refusal.of(() -> rowan.run(pupil(4).set(PUPIL.seat, null).set(PUPIL.room, null))))
                .containsExactly("oneSeat taken");
    }

    @Test
    void rows_that_are_changed_together_pass_on_values_of_a_deferrable_identity() {
        rowan.run(pupil(1).set(PUPIL.turn, 1));
        rowan.run(pupil(2).set(PUPIL.turn, 2));
        rowan.runAll(List.of(change(1).set(PUPIL.turn, 2), change(2).set(PUPIL.turn, 1)));
        assertThat(rowan.list(PUPIL.query().sort(PUPIL.number.asc())))
                .extracting(row -> row.get(PUPIL.turn))
                .containsExactly(2, 1);
        assertThat(Refusal.of(() -> rowan.run(change(1).set(PUPIL.turn, 1)))).containsExactly("turn taken");
        assertThat(Refusal.of(() -> rowan.run(pupil(3).set(PUPIL.turn, 1)))).containsExactly("turn taken");
    }
}
