package dev.rowan.benchmarks.contender.jdbc;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows by their keys, found without an object for the key: open addressing, at most half full. */
final class ById<T> {
    private @Nullable Object[] values = new Object[64];
    private long[] keys = new long[2 * values.length];
    private int size;

    @SuppressWarnings("unchecked")
    @Nullable T find(long high, long low) {
        return (T) values[place(high, low)];
    }

    void put(UUID id, T value) {
        if (2 * (size + 1) > values.length) {
            grow();
        }
        if (set(id.getMostSignificantBits(), id.getLeastSignificantBits(), value)) {
            size++;
        }
    }

    private boolean set(long high, long low, Object value) {
        int place = place(high, low);
        boolean added = values[place] == null;
        keys[2 * place] = high;
        keys[2 * place + 1] = low;
        values[place] = value;
        return added;
    }

    private int place(long high, long low) {
        long mixed = (high ^ low) * 0x9E3779B97F4A7C15L;
        int mask = values.length - 1;
        int place = (int) (mixed >>> 32) & mask;
        while (values[place] != null && (keys[2 * place] != high || keys[2 * place + 1] != low)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        @Nullable Object[] before = values;
        long[] keysBefore = keys;
        values = new Object[2 * before.length];
        keys = new long[2 * values.length];
        for (int place = 0; place < before.length; place++) {
            if (before[place] != null) {
                set(keysBefore[2 * place], keysBefore[2 * place + 1], before[place]);
            }
        }
    }
}
