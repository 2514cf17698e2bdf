package dev.rowan.benchmarks.contender.jdbc;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Values from the driver's own arrays. The first execution on a connection still comes as text, which is longer. */
final class Binary {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final long EPOCH = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
    private static final long MICROS = 1_000_000;

    private Binary() {}

    static List<User> users(ResultSet rows) throws SQLException {
        List<User> users = new ArrayList<>();
        while (rows.next()) {
            users.add(user(rows, List.of()));
        }
        return users;
    }

    static User user(ResultSet rows, List<User.Group> groups) throws SQLException {
        return new User(uuid(rows, 1), text(rows, 2), text(rows, 3), rows.getInt(4), instant(rows, 5), groups);
    }

    static User.Group group(ResultSet rows, int first, List<User.Plan> plans) throws SQLException {
        return new User.Group(uuid(rows, first), text(rows, first + 1), text(rows, first + 2), plans);
    }

    /** The 16 bytes of an id, whichever way it came. */
    static byte[] key(ResultSet rows, int column) throws SQLException {
        byte[] bytes = rows.getBytes(column);
        if (bytes.length == 16) {
            return bytes;
        }
        UUID id = UUID.fromString(new String(bytes, StandardCharsets.US_ASCII));
        byte[] binary = new byte[16];
        put(binary, 0, id);
        return binary;
    }

    static UUID uuid(ResultSet rows, int column) throws SQLException {
        byte[] bytes = key(rows, column);
        return new UUID(high(bytes), low(bytes));
    }

    static long high(byte[] key) {
        return (long) LONG.get(key, 0);
    }

    static long low(byte[] key) {
        return (long) LONG.get(key, 8);
    }

    static void put(byte[] target, int offset, UUID id) {
        LONG.set(target, offset, id.getMostSignificantBits());
        LONG.set(target, offset + 8, id.getLeastSignificantBits());
    }

    static String text(ResultSet rows, int column) throws SQLException {
        return new String(rows.getBytes(column), StandardCharsets.UTF_8);
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        byte[] bytes = rows.getBytes(column);
        if (bytes.length != 8) {
            return rows.getObject(column, OffsetDateTime.class).toInstant();
        }
        long micros = (long) LONG.get(bytes, 0);
        return Instant.ofEpochSecond(EPOCH + Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1_000);
    }
}
