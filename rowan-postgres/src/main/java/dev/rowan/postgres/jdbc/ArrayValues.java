package dev.rowan.postgres.jdbc;

import dev.rowan.type.RecordType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoEra;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values as elements of arrays. */
final class ArrayValues {
    private static final String BEFORE = " BC";

    /** PostgreSQL counts years without a zero: 1 BC comes before 1 AD. */
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR_OF_ERA, 4, 10, SignStyle.NOT_NEGATIVE)
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

    /** Kinds whose elements the driver would make by way of a calendar that has no year zero and leaps in 1582. */
    static boolean isTemporal(ValueType type) {
        return type == Scalar.DATE || type == Scalar.TIME || type == Scalar.INSTANT;
    }

    /** Elements of an array as the server writes it: none of them holds a comma, a quote or a brace. */
    static List<Object> temporals(String array, ValueType type) {
        String inside = array.substring(1, array.length() - 1).replace("\"", "");
        return inside.isEmpty()
                ? List.of()
                : Stream.of(inside.split(","))
                        .map(element -> temporal(element, type))
                        .toList();
    }

    private static Object temporal(String element, ValueType type) {
        if (type == Scalar.TIME) {
            return LocalTime.parse(element);
        }
        boolean before = element.endsWith(BEFORE);
        String text = before ? element.substring(0, element.length() - BEFORE.length()) : element;
        return type == Scalar.DATE ? day(text, before) : moment(text, before);
    }

    private static Instant moment(String text, boolean before) {
        int blank = text.indexOf(' ');
        int zone = Math.max(text.indexOf('+', blank), text.indexOf('-', blank));
        LocalTime time = LocalTime.parse(text.substring(blank + 1, zone));
        return day(text.substring(0, blank), before).atTime(time).toInstant(ZoneOffset.of(text.substring(zone)));
    }

    private static LocalDate day(String text, boolean before) {
        String[] parts = text.split("-", 3);
        int year = Integer.parseInt(parts[0]);
        return LocalDate.of(before ? 1 - year : year, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private static String era(LocalDate day) {
        return day.getEra() == IsoEra.BCE ? BEFORE : "";
    }
}
