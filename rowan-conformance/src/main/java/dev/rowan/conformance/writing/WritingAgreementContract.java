package dev.rowan.conformance.writing;

import dev.rowan.Rowan;
import dev.rowan.conformance.Opening;
import dev.rowan.conformance.naive.Voices;
import dev.rowan.conformance.shop.Shop;
import dev.rowan.resource.Domain;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Random writes with managed relationships: the store under test, another one that is known to be right and a naive reading of
 * the description must end in the same rows, with the same problems. The seed is printed; the system property
 * {@code rowan.seed} plays that one game again, and {@code rowan.seconds} says how long new games are begun.
 */
public abstract class WritingAgreementContract implements Opening {
    private static final long LEAST = 2_000;

    /**
     * Opens the store that is known to be right, empty.
     *
     * @param domains what it shall keep
     * @return the front door; closed after the game
     */
    protected abstract Rowan oracle(Domain... domains);

    @Test
    void all_voices_agree_on_random_writes() {
        try (Rowan right = oracle(Shop.SHOP);
                Rowan tested = open(Shop.SHOP)) {
            Voices voices = new Voices(right, tested);
            Long seed = Long.getLong("rowan.seed");
            if (seed != null) {
                voices.play(seed);
            } else {
                play(voices, System.nanoTime());
            }
        }
    }

    private void play(Voices voices, long first) {
        long end = System.nanoTime()
                + Duration.ofSeconds(Long.getLong("rowan.seconds", 10)).toNanos();
        long games = 0;
        long writes = 0;
        while (System.nanoTime() < end || writes < LEAST) {
            writes += voices.play(first + games);
            games++;
        }
        System.out.println(getClass().getSimpleName() + ": " + writes + " writes in " + games + " games from seed "
                + first + " on; left open: "
                + voices.open());
    }
}
