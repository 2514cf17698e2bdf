package dev.rowan.conformance;

import dev.rowan.Rowan;
import dev.rowan.conformance.naive.Voices;
import dev.rowan.conformance.shop.Shop;
import dev.rowan.memory.Memory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@code ./rowan torture writes} and {@code reads}: the games of the agreement contracts, on and on until told. */
final class Torture {
    private static final long TELL = Duration.ofSeconds(10).toNanos();

    private final long first;
    private final long begin = System.nanoTime();
    private final long end;
    private long games;
    private long writes;

    private Torture(long first, Duration time) {
        this.first = first;
        this.end = begin + time.toNanos();
    }

    public static void main(String[] words) {
        List<String> rest = new ArrayList<>(List.of(words));
        boolean reads = rest.remove("reads");
        rest.remove("writes");
        long minutes = number("--minutes", rest, Duration.ofDays(365).toMinutes());
        long seed = number("--seed", rest, System.nanoTime());
        if (!rest.isEmpty()) {
            System.err.println("rowan: these words were not understood: " + rest
                    + "; ./rowan torture writes|reads --minutes 10 --seed 7");
            System.exit(2);
        }
        Duration time = Duration.ofMinutes(minutes);
        System.exit(reads ? new ReadTorture(seed, time).run() : new Torture(seed, time).run());
    }

    private static long number(String option, List<String> words, long otherwise) {
        int at = words.indexOf(option);
        if (at < 0 || at + 1 == words.size() || !words.get(at + 1).matches("[0-9]{1,18}")) {
            return otherwise;
        }
        words.remove(at);
        return Long.parseLong(words.remove(at));
    }

    private int run() {
        System.out.println("Random writes from seed " + first + " on; Ctrl-C ends it.");
        try (Rowan right = Rowan.open(Memory.store(), Shop.SHOP);
                Rowan tested = Databases.SHARED.open(Shop.SHOP)) {
            Voices voices = new Voices(right, tested);
            long told = begin;
            while (System.nanoTime() < end) {
                writes += voices.play(first + games);
                games++;
                if (System.nanoTime() - told > TELL) {
                    told = System.nanoTime();
                    tell();
                }
            }
            tell();
            voices.open().forEach((question, count) -> System.out.println(count + " left open: " + question));
            return 0;
        } catch (AssertionError disagreement) {
            System.out.println(disagreement.getMessage());
            return 1;
        }
    }

    private void tell() {
        long seconds = Math.max(1, Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        System.out.println(writes + " writes in " + games + " games, " + writes * 60 / seconds + " a minute");
    }
}
