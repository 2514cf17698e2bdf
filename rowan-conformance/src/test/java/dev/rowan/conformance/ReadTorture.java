package dev.rowan.conformance;

import dev.rowan.conformance.reading.ReadVoices;
import dev.rowan.memory.Memory;
import java.time.Duration;

/** {@code ./rowan torture reads}: the game of {@code ReadingAgreementContract}, on and on until told. */
final class ReadTorture {
    private static final int READS = 100;
    private static final long TELL = Duration.ofSeconds(10).toNanos();

    private final ReadVoices voices = new ReadVoices(models -> Memory.store(), Tables::of);
    private final long first;
    private final long begin = System.nanoTime();
    private final long end;
    private long games;

    ReadTorture(long first, Duration time) {
        this.first = first;
        this.end = begin + time.toNanos();
    }

    int run() {
        System.out.println("Random reads from seed " + first + " on; Ctrl-C ends it.");
        try {
            long told = begin;
            while (System.nanoTime() < end) {
                voices.play(first + games, READS);
                games++;
                if (System.nanoTime() - told > TELL) {
                    told = System.nanoTime();
                    tell();
                }
            }
            tell();
            return 0;
        } catch (AssertionError disagreement) {
            System.out.println(disagreement.getMessage());
            return 1;
        }
    }

    private void tell() {
        long seconds = Math.max(1, Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        System.out.println(games * READS + " reads in " + games + " games, " + games * READS * 60 / seconds
                + " a minute, " + voices.refused() + " refused");
    }
}
