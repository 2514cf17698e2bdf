package dev.rowan.postgres.jdbc;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the server sent in its binary form from the bytes themselves, without objects in between. What came as text is told
 * by its length, and left to the driver.
 */
final class Raw {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int UUID_BYTES = 16;
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
