package dev.rowan.postgres.jdbc;

import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.type.ListType;
import dev.rowan.type.RecordType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values in the text form that PostgreSQL reads, for the elements of bound arrays. Never part of SQL text. */
final class Literals {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT);
    private static final int LAST_PLAIN_YEAR = 9_999;

    private Literals() {}

    static String of(Object value, ValueType type) {
        if (type instanceof ListType list) {
            return array((List<?>) value, list.element());
        }
        if (type instanceof RecordType) {
            return Json.write(value);
        }
        if (value instanceof LocalDate day) {
            return date(day) + era(day.getYear());
        }
        if (value instanceof Instant moment) {
            OffsetDateTime at = moment.atOffset(ZoneOffset.UTC);
            return date(at.toLocalDate()) + " " + TIME.format(at) + "+00" + era(at.getYear());
        }
        if (value instanceof LocalDateTime at) {
            return date(at.toLocalDate()) + " " + TIME.format(at) + era(at.getYear());
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof byte[] bytes) {
            return "\\x" + HexFormat.of().formatHex(bytes);
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    /** An array's text form: every element quoted, so that none is taken for null or for structure. */
    static String array(List<? extends @Nullable Object> values, ValueType element) {
        StringBuilder text = new StringBuilder(2 + values.size() * 40).append('{');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            Object value = values.get(i);
            if (value == null) {
                text.append("NULL");
            } else {
                quoted(text, of(value, element));
            }
        }
        return text.append('}').toString();
    }

    /** The name of the array type in which values of a kind travel; kinds that the driver does not know go as text. */
    static String arrayType(ValueType element) {
        if (element instanceof ListType
                || element instanceof RecordType
                || element.kept() == Scalar.CASE_INSENSITIVE_TEXT) {
            return "_text";
        }
        return switch (ColumnTypes.of(element)) {
            case "integer" -> "_int4";
            case "bigint" -> "_int8";
            case "double precision" -> "_float8";
            case "boolean" -> "_bool";
            case "uuid" -> "_uuid";
            case "date" -> "_date";
            case "time without time zone" -> "_time";
            case "timestamp with time zone" -> "_timestamptz";
            case "timestamp without time zone" -> "_timestamp";
            case "interval" -> "_interval";
            case "bytea" -> "_bytea";
            case "text" -> "_text";
            default -> "_numeric";
        };
    }

    /** The name of the type of which a null is. */
    static String nullType(ValueType type) {
        return type instanceof ListType list
                ? arrayType(list.element())
                : arrayType(type).substring(1);
    }

    private static void quoted(StringBuilder text, String element) {
        text.append('"');
        for (int i = 0; i < element.length(); i++) {
            char c = element.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\');
            }
            text.append(c);
        }
        text.append('"');
    }

    private static String date(LocalDate day) {
        int year = day.getYear();
        if (year > 0 && year <= LAST_PLAIN_YEAR) {
            return day.toString();
        }
        int shown = year > 0 ? year : 1 - year;
        return String.format(Locale.ROOT, "%04d-%02d-%02d", shown, day.getMonthValue(), day.getDayOfMonth());
    }

    private static String era(int year) {
        return year > 0 ? "" : " BC";
    }
}
