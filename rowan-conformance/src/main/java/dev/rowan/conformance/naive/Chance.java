package dev.rowan.conformance.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Random choices from a seed, out of small pools. Mutable, for one thread. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean in100(int percent) {
        return below(100) < percent;
    }

    <T> T pick(List<T> all) {
        return all.get(below(all.size()));
    }

    <T> List<T> several(int most, Supplier<T> each) {
        List<T> all = new ArrayList<>();
        for (int size = below(most + 1); size > 0; size--) {
            all.add(each.get());
        }
        return all;
    }

    String word() {
        return pick(List.of("a", "b", "c", "d", "e"));
    }

    int number() {
        return 1 + below(4);
    }

    /** The keys of one kind of row begin alike, on both sides of where Java's own order of UUIDs goes wrong. */
    static UUID key(int kind, long number) {
        return new UUID(((number & 1) << 63) | 0x4000L | (long) kind << 32, 0x8000_0000_0000_0000L | number);
    }
}
