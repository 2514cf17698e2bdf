package dev.rowan.postgres.jdbc;

import dev.rowan.type.Scalar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days and moments. Of leap days before our era the driver makes an error, so those are read from their text; infinity is none of ours. */
final class Days {
    private static final Pattern TEXT = Pattern.compile("(\\d+)-(\\d\\d)-(\\d\\d)(?: ([\\d:.]+)([+-][\\d:]+)?)?( BC)?");

    private Days() {}

    static @Nullable Object day(ResultSet results, int column) throws SQLException {
        try {
            LocalDate day = results.getObject(column, LocalDate.class);
            if (LocalDate.MAX.equals(day) || LocalDate.MIN.equals(day)) {
                throw Readers.unfit(Scalar.DATE);
            }
            return day;
        } catch (DateTimeException leapDay) {
            return day(parsed(results.getString(column), leapDay));
        }
    }

    static @Nullable Object instant(ResultSet results, int column) throws SQLException {
        try {
            OffsetDateTime moment = results.getObject(column, OffsetDateTime.class);
            if (OffsetDateTime.MAX.equals(moment) || OffsetDateTime.MIN.equals(moment)) {
                throw Readers.unfit(Scalar.INSTANT);
            }
            return moment == null ? null : moment.toInstant();
        } catch (DateTimeException leapDay) {
            return instant(parsed(results.getString(column), leapDay));
        }
    }

    static @Nullable Object local(ResultSet results, int column) throws SQLException {
        try {
            LocalDateTime at = results.getObject(column, LocalDateTime.class);
            if (LocalDateTime.MAX.equals(at) || LocalDateTime.MIN.equals(at)) {
                throw Readers.unfit(Scalar.LOCAL_DATE_TIME);
            }
            return at;
        } catch (DateTimeException leapDay) {
            return local(parsed(results.getString(column), leapDay));
        }
    }

    private static Matcher parsed(@Nullable String text, DateTimeException leapDay) {
        Matcher parts = TEXT.matcher(String.valueOf(text));
        if (!parts.matches()) {
            throw leapDay;
        }
        return parts;
    }

    private static LocalDate day(Matcher parts) {
        int year = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        return LocalDate.of(parts.group(6) == null ? year : 1 - year, month, Integer.parseInt(parts.group(3)));
    }

    private static LocalDateTime local(Matcher parts) {
        return day(parts).atTime(LocalTime.parse(parts.group(4)));
    }

    private static Instant instant(Matcher parts) {
        return local(parts).toInstant(ZoneOffset.of(parts.group(5)));
    }
}
