package dev.rowan.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.conformance.chance.Game;
import dev.rowan.conformance.chance.Step;
import dev.rowan.conformance.club.Club;
import dev.rowan.resource.Domain;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Random writes and questions, put to the store under test and to another one that is known to be right: both must agree.
 * The seed is printed; the system property {@code rowan.seed} plays that one game again, and {@code rowan.seconds} says how
 * long new games are begun.
 */
public abstract class AgreementContract extends Contract {
    private static final int STEPS = 300;

    /**
     * Opens the store that is known to be right, empty.
     *
     * @param domains what it shall keep
     * @return the front door; closed after the game
     */
    protected abstract Rowan oracle(Domain... domains);

    @Test
    void both_stores_agree_on_random_writes_and_questions() {
        Long seed = Long.getLong("rowan.seed");
        if (seed != null) {
            play(seed);
            return;
        }
        long first = System.nanoTime();
        long end = first + Duration.ofSeconds(Long.getLong("rowan.seconds", 20)).toNanos();
        long games = 0;
        while (System.nanoTime() < end) {
            play(first + games);
            games++;
        }
        System.out.println(getClass().getSimpleName() + ": " + games + " games from seed " + first + " on");
    }

    private void play(long seed) {
        try (Rowan tested = open(Club.all());
                Rowan right = oracle(Club.all())) {
            List<Step> steps = new Game(seed).next(STEPS);
            for (int i = 0; i < STEPS; i++) {
                agree(tested, right, steps.get(i), "step " + i + " of seed " + seed);
            }
            for (Step all : Game.everything()) {
                agree(tested, right, all, "the end of seed " + seed);
            }
        }
    }

    private static void agree(Rowan tested, Rowan right, Step step, String where) {
        Object expected = step.on(right);
        assertThat(step.on(tested)).as("%s: %s", where, step).isEqualTo(expected);
    }
}
