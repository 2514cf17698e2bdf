package dev.rowan.conformance.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.conformance.Opening;
import dev.rowan.conformance.chance.Game;
import dev.rowan.conformance.chance.Recurrence;
import dev.rowan.conformance.chance.Step;
import dev.rowan.conformance.club.Club;
import dev.rowan.resource.Domain;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Random questions, each asked several times with other values, put to the store under test and to another one that is known
 * to be right: what the first asking left behind must not show in the next. The seed is printed; the system property
 * {@code rowan.seed} plays that one game again, and {@code rowan.seconds} says how long new games are begun.
 */
public abstract class RecurrenceContract implements Opening {
    private static final int STEPS = 200;
    private static final int QUESTIONS = 150;
    private static final int TIMES = 4;

    /**
     * Opens the store that is known to be right, empty.
     *
     * @param domains what it shall keep
     * @return the front door; closed after the game
     */
    protected abstract Rowan oracle(Domain... domains);

    @Test
    void both_stores_agree_on_questions_that_come_again_with_other_values() {
        Long seed = Long.getLong("rowan.seed");
        if (seed != null) {
            play(seed);
            return;
        }
        long first = System.nanoTime();
        long end = first + Duration.ofSeconds(Long.getLong("rowan.seconds", 5)).toNanos();
        long games = 0;
        while (System.nanoTime() < end) {
            play(first + games);
            games++;
        }
        System.out.println(getClass().getSimpleName() + ": " + games + " games from seed " + first + " on");
    }

    private void play(long seed) {
        Random dice = new Random(seed);
        try (Rowan tested = open(Club.all());
                Rowan right = oracle(Club.all())) {
            for (Step step : new Game(seed).next(STEPS)) {
                agree(tested, right, step, seed);
            }
            for (int i = 0; i < QUESTIONS; i++) {
                Recurrence question = new Recurrence(dice.nextLong());
                for (int time = 0; time < TIMES; time++) {
                    agree(tested, right, question.with(dice.nextLong()), seed);
                }
            }
        }
    }

    private static void agree(Rowan tested, Rowan right, Step step, long seed) {
        Object expected = step.on(right);
        assertThat(step.on(tested)).as("seed %s: %s", seed, step).isEqualTo(expected);
    }
}
