package dev.rowan.intake.own;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes UUIDs of version 7 (RFC 9562, section 5.7), growing within a millisecond too (section 6.2, method 1). */
final class UuidV7 {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 12;
    private static long last;

    private UuidV7() {}

    static UUID next() {
        long low = (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        long tick = tick();
        long millis = tick >>> COUNTER_BITS;
        long counter = tick & 0xfff;
        return new UUID(millis << 16 | 0x7000 | counter, low);
    }

    /** Milliseconds and a counter in one number that only grows, even when the clock goes back. */
    private static synchronized long tick() {
        long now = System.currentTimeMillis() << COUNTER_BITS | RANDOM.nextInt(1 << 10);
        last = Math.max(last + 1, now);
        return last;
    }
}
