package dev.rowan.postgres.jdbc;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the server sent in its binary form from the bytes themselves, without objects in between. What came as text is told
 * by its length, and left to the driver.
 */
final class Raw {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final int UUID_BYTES = 16;

    /** Dimensions, nulls, kind; then length and first index, and before each element its length. */
    private static final int EMPTY_ARRAY = 12;

    private static final int ARRAY_HEAD = 20;
    private static final int ARRAY_ELEMENT = 20;
    private static final int MOMENT_BYTES = 8;

    /** The text of no end in bytes, which is as long as a moment. */
    private static final long INFINITY = 0x696E66696E697479L;

    private static final long MICROS = 1_000_000;
    private static final long NANOS_OF_MICRO = 1_000;

    /** The server counts from the year 2000. */
    private static final long EPOCH = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();

    private Raw() {}

    static @Nullable Object uuid(ResultSet results, int column) throws SQLException {
        byte[] raw = results.getBytes(column);
        if (raw == null) {
            return null;
        }
        return raw.length == UUID_BYTES
                ? new UUID((long) LONG.get(raw, 0), (long) LONG.get(raw, MOMENT_BYTES))
                : results.getObject(column, UUID.class);
    }

    /** What an array of them holds, none of which is null; as the driver reads it where it came as text, or in more dimensions. */
    static @Nullable Object uuids(ResultSet results, int column, Reader otherwise) throws SQLException {
        byte[] raw = results.getBytes(column);
        if (raw == null) {
            return null;
        }
        boolean bytes = raw.length >= EMPTY_ARRAY && raw[0] == 0;
        int dimensions = bytes ? (int) INT.get(raw, 0) : -1;
        if (dimensions == 0) {
            return List.of();
        }
        int count = dimensions == 1 ? (int) INT.get(raw, EMPTY_ARRAY) : -1;
        if (count < 0 || raw.length != ARRAY_HEAD + count * ARRAY_ELEMENT) {
            return otherwise.read(results, column);
        }
        Object[] values = new Object[count];
        for (int i = 0; i < count; i++) {
            int at = ARRAY_HEAD + i * ARRAY_ELEMENT + Integer.BYTES;
            values[i] = new UUID((long) LONG.get(raw, at), (long) LONG.get(raw, at + MOMENT_BYTES));
        }
        return List.of(values);
    }

    static @Nullable Object instant(ResultSet results, int column) throws SQLException {
        byte[] raw = results.getBytes(column);
        if (raw == null) {
            return null;
        }
        long micros = raw.length == MOMENT_BYTES ? (long) LONG.get(raw, 0) : INFINITY;
        boolean other = micros == INFINITY || micros == Long.MAX_VALUE || micros == Long.MIN_VALUE;
        return other
                ? Days.instant(results, column)
                : Instant.ofEpochSecond(
                        EPOCH + Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * NANOS_OF_MICRO);
    }
}
