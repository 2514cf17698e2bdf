package dev.rowan.conformance.chance;

import dev.rowan.conformance.club.Standing;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Random values from a seed, out of small pools, so that they meet. Mutable, for one thread. */
final class Dice {
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "A",
            "b",
            "ab",
            "aB",
            "Ab",
            "abc",
            "%",
            "_",
            "\\",
            "a%b",
            "a_b",
            "a\\b",
            "\u00E4",
            "\u00C4",
            "\uD83D\uDE00",
            "\u03A3",
            "\u03C2",
            "\u0130",
            "\u1E9E",
            "\u00DF",
            "a\u0308",
            "\u00E5",
            "a-b",
            "a b",
            "\uFF5E",
            "it's",
            "\"",
            "'; --",
            " ",
            "z",
            "Z",
            "10",
            "9",
            "a\nb",
            "null",
            "$1",
            "?",
            "{}");

    private static final List<Instant> MOMENTS = List.of(
            Instant.EPOCH,
            Instant.parse("2026-11-21T09:30:00Z"),
            Instant.parse("2026-11-21T09:30:00.000001Z"),
            Instant.parse("-0044-03-15T12:00:00Z"));

    private final Random random;
    private final Random values;

    Dice(long seed) {
        this.random = new Random(seed);
        this.values = random;
    }

    /**
     * Two seeds.
     *
     * @param form decides what is asked
     * @param values decides with which values
     */
    Dice(long form, long values) {
        this.random = new Random(form);
        this.values = new Random(values);
    }

    private int roll(int bound) {
        return values.nextInt(bound);
    }

    private <T> T one(List<T> all) {
        return all.get(roll(all.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T pick(List<T> all) {
        return all.get(below(all.size()));
    }

    <T> List<T> several(int most, Supplier<T> each) {
        List<T> all = new ArrayList<>();
        int size = below(most + 1);
        for (int i = 0; i < size; i++) {
            all.add(each.get());
        }
        return all;
    }

    /** Any number of values, which is no part of a form. */
    <T> List<T> listed(int most, Supplier<T> each) {
        return Stream.generate(each).limit(roll(most + 1)).toList();
    }

    String text() {
        return roll(100) < 80 ? one(TEXTS) : one(TEXTS) + one(TEXTS);
    }

    /** Mostly within the range of an age. */
    int small() {
        return roll(12) - 1;
    }

    long few() {
        return roll(3);
    }

    boolean either() {
        return values.nextBoolean();
    }

    long large() {
        return one(List.of(Long.MIN_VALUE, -1L, 0L, 1L, 2L, Long.MAX_VALUE));
    }

    BigDecimal exact() {
        return new BigDecimal(one(List.of("0", "0.0", "-1.5", "1.50", "1.5", "100", "1e3", "0.0001")));
    }

    BigDecimal money() {
        return new BigDecimal(one(List.of("0.00", "1.5", "-9999.99", "10")));
    }

    boolean flag() {
        return random.nextBoolean();
    }

    Standing standing() {
        return one(List.of(Standing.values()));
    }

    LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(roll(4) * 40_000L - 80_000);
    }

    LocalTime hour() {
        return LocalTime.of(roll(3) * 10, 0, 0, roll(2) * 1_000);
    }

    Instant moment() {
        return one(MOMENTS);
    }

    byte[] bytes() {
        byte[] bytes = new byte[roll(3)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (roll(3) - 1);
        }
        return bytes;
    }

    /** One of a few keys, on both sides of where Java's own order of UUIDs goes wrong. */
    UUID key(int kind, int pool) {
        long number = roll(pool);
        return new UUID(((number & 1) << 63) | 0x4000L | (long) kind << 32, 0x8000_0000_0000_0000L | number);
    }

    UUID memberKey() {
        return key(1, 9);
    }

    UUID teamKey() {
        return key(2, 7);
    }

    int courseNumber() {
        return roll(5);
    }
}
