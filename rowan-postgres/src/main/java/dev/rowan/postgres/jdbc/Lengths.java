package dev.rowan.postgres.jdbc;

import dev.rowan.type.Scalar;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** Reads and gives lengths of time, and reads numbers that are none: months have no length, and infinity is none of ours. */
final class Lengths {
    private static final Pattern TEXT =
            Pattern.compile("(?:([+-]?\\d+) days?)?(?:^| |$)(?:([+-]?)(\\d+):(\\d\\d):(\\d\\d(?:\\.\\d+)?))?");
    private static final long MINUTE = 60;
    private static final long HOUR = 3_600;
    private static final int MICROS = 6;

    private Lengths() {}

    static @Nullable Object number(ResultSet results, int column) throws SQLException {
        double value = results.getDouble(column);
        if (results.wasNull()) {
            return null;
        }
        if (!Double.isFinite(value)) {
            throw Readers.unfit(Scalar.DOUBLE);
        }
        return value + 0.0;
    }

    static @Nullable Object duration(ResultSet results, int column) throws SQLException {
        String text = results.getString(column);
        return text == null ? null : parsed(text);
    }

    static PGobject bound(Duration length) throws SQLException {
        PGobject bound = new PGobject();
        bound.setType("interval");
        bound.setValue(length.toString());
        return bound;
    }

    /** In the server's own style, or in that of ISO 8601; it may have been told another, which is left to whoever told it. */
    private static Duration parsed(String text) {
        Matcher parts = TEXT.matcher(text);
        if (text.startsWith("P")) {
            try {
                return Duration.parse(text);
            } catch (DateTimeException months) {
                throw Readers.unfit(Scalar.DURATION);
            }
        }
        if (!parts.matches() || text.isEmpty()) {
            throw Readers.unfit(Scalar.DURATION);
        }
        Duration days = parts.group(1) == null ? Duration.ZERO : Duration.ofDays(Long.parseLong(parts.group(1)));
        return parts.group(3) == null ? days : days.plus(hours(parts));
    }

    private static Duration hours(Matcher parts) {
        BigDecimal seconds = new BigDecimal(parts.group(5));
        long micros = seconds.movePointRight(MICROS).longValueExact();
        Duration length = Duration.ofSeconds(
                        Long.parseLong(parts.group(3)) * HOUR + Long.parseLong(parts.group(4)) * MINUTE)
                .plusNanos(micros * 1_000);
        return parts.group(2).equals("-") ? length.negated() : length;
    }
}
