package dev.rowan.postgres.jdbc;

import dev.rowan.type.ListType;
import dev.rowan.type.RecordType;
import dev.rowan.type.ValueType;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoEra;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as elements of arrays. */
final class ArrayValues {
    /** PostgreSQL counts years without a zero: 1 BC comes before 1 AD. */
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR_OF_ERA, 4, 9, SignStyle.NORMAL)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DAY)
            .appendPattern(" HH:mm:ss.SSSSSS")
            .appendLiteral("+00")
            .toFormatter(Locale.ROOT);

    private ArrayValues() {}

    static @Nullable Object[] empty(String element, int size) {
        return switch (element) {
            case "uuid" -> new @Nullable UUID[size];
            case "int4" -> new @Nullable Integer[size];
            case "int8" -> new @Nullable Long[size];
            case "bool" -> new @Nullable Boolean[size];
            case "bytea" -> new byte[size][];
            default -> new @Nullable String[size];
        };
    }

    static String text(ValueType type, Object value) {
        if (type instanceof RecordType) {
            return Json.write(value);
        }
        if (type instanceof ListType list) {
            return ((List<?>) value)
                    .stream()
                            .map(each -> quoted(text(list.element(), each)))
                            .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof byte[] bytes) {
            return "\\x" + HexFormat.of().formatHex(bytes);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day) + era(day);
        }
        if (value instanceof Instant moment) {
            LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
            return MOMENT.format(moment.atOffset(ZoneOffset.UTC)) + era(day);
        }
        return value.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static LocalDate day(String text) {
        boolean before = text.endsWith(" BC");
        String[] parts = (before ? text.substring(0, text.length() - 3) : text).split("-", 3);
        int year = Integer.parseInt(parts[0]);
        return LocalDate.of(before ? 1 - year : year, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /** The driver counts days before 1582 by the Julian calendar; the server, as java.time does, never. */
    static Instant moment(Timestamp timestamp) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        calendar.setTime(timestamp);
        int year = calendar.get(Calendar.YEAR);
        return LocalDateTime.of(
                        calendar.get(Calendar.ERA) == GregorianCalendar.BC ? 1 - year : year,
                        calendar.get(Calendar.MONTH) + 1,
                        calendar.get(Calendar.DAY_OF_MONTH),
                        calendar.get(Calendar.HOUR_OF_DAY),
                        calendar.get(Calendar.MINUTE),
                        calendar.get(Calendar.SECOND),
                        timestamp.getNanos())
                .toInstant(ZoneOffset.UTC);
    }

    private static String era(LocalDate day) {
        return day.getEra() == IsoEra.BCE ? " BC" : "";
    }
}
