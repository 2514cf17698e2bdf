package dev.rowan.migrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** {@code ./rowan torture migrations}: the game of {@link SchemaGameTest}, on and on until told. */
final class Torture {
    private static final long TELL = Duration.ofSeconds(10).toNanos();

    private final long first;
    private final long pairs;
    private final long begin = System.nanoTime();
    private final long end;
    private long played;
    private long refused;
    private long failed;

    private Torture(long first, long pairs, Duration time) {
        this.first = first;
        this.pairs = pairs;
        this.end = begin + time.toNanos();
    }

    public static void main(String[] words) throws IOException {
        List<String> rest = new ArrayList<>(List.of(words));
        long pairs = number("--pairs", rest, Long.MAX_VALUE);
        long minutes = number("--minutes", rest, Duration.ofDays(365).toMinutes());
        long seed = number("--seed", rest, System.nanoTime());
        if (!rest.isEmpty()) {
            System.err.println("rowan: these words were not understood: " + rest
                    + "; ./rowan torture migrations --minutes 10 --pairs 1000 --seed 7");
            System.exit(2);
        }
        System.exit(new Torture(seed, pairs, Duration.ofMinutes(minutes)).run());
    }

    private static long number(String option, List<String> words, long otherwise) {
        int at = words.indexOf(option);
        if (at < 0 || at + 1 == words.size() || !words.get(at + 1).matches("[0-9]{1,18}")) {
            return otherwise;
        }
        words.remove(at);
        return Long.parseLong(words.remove(at));
    }

    /** A pair that fails is told with its seed, and the others go on. */
    private int run() throws IOException {
        System.out.println("Random pairs of models from seed " + first + " on; Ctrl-C ends it.");
        long told = begin;
        while (played < pairs && System.nanoTime() < end) {
            play(first + played);
            played++;
            if (System.nanoTime() - told > TELL) {
                told = System.nanoTime();
                tell();
            }
        }
        tell();
        return failed == 0 ? 0 : 1;
    }

    private void play(long seed) throws IOException {
        Path folder = Files.createTempDirectory("rowan-torture");
        try {
            refused += new SchemaGame(seed, folder).play() ? 0 : 1;
        } catch (AssertionError failure) {
            failed++;
            System.out.println("FAILED, again by --seed " + seed + " --pairs 1: " + failure.getMessage());
        } finally {
            discard(folder);
        }
    }

    private static void discard(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private void tell() {
        System.out.println(played + " pairs from seed " + first + " on; rows stood in the way of " + refused
                + ", failed " + failed);
    }
}
