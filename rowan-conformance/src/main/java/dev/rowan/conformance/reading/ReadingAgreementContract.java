package dev.rowan.conformance.reading;

import dev.rowan.model.ResourceModel;
import dev.rowan.store.Store;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Random reads of random rows of random resources: both stores must agree. The seed is printed; the system property
 * {@code rowan.seed} plays that one game again, and {@code rowan.seconds} says how long new games are begun.
 */
public abstract class ReadingAgreementContract {
    private static final int READS = 100;
    private static final int LEAST = 5_000;

    /**
     * Opens the store that is known to be right.
     *
     * @param models whose tables it has, empty
     * @return closed after the game
     */
    protected abstract Store right(List<ResourceModel> models);

    /**
     * Opens the store under test.
     *
     * @param models whose tables it has, empty
     * @return closed after the game
     */
    protected abstract Store tested(List<ResourceModel> models);

    @Test
    void both_stores_agree_on_random_reads() {
        ReadVoices voices = new ReadVoices(this::right, this::tested);
        Long seed = Long.getLong("rowan.seed");
        if (seed != null) {
            voices.play(seed, READS);
            return;
        }
        long first = System.nanoTime();
        long end = first + Duration.ofSeconds(Long.getLong("rowan.seconds", 10)).toNanos();
        long games = 0;
        while (System.nanoTime() < end || games * READS < LEAST) {
            voices.play(first + games, READS);
            games++;
        }
        System.out.println(getClass().getSimpleName() + ": " + games * READS + " reads from seed " + first + " on, "
                + voices.refused() + " of them refused");
    }
}
