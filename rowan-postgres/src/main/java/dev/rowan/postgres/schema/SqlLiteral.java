package dev.rowan.postgres.schema;

import dev.rowan.type.DecimalType;
import dev.rowan.type.ListType;
import dev.rowan.type.RecordType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes values in SQL, for sessions with standard-conforming strings. */
public final class SqlLiteral {
    /** Java writes it before years of more than four digits, PostgreSQL reads a time zone there. */
    private static final String LATE = "+";

    private static final String EMPTY = "'{}'";

    private SqlLiteral() {}

    /**
     * Writes a value.
     *
     * @param type what it is
     * @param value canonical
     * @return such as {@code 'x'} or {@code 5}; empty for records: only the store knows how it keeps them
     */
    public static Optional<String> of(ValueType type, Object value) {
        if (type instanceof RecordType) {
            return Optional.empty();
        }
        if (!(type instanceof ListType list)) {
            return Optional.of(bare(type) ? text(value) : quoted(text(value)) + cast(type));
        }
        if (list.element() instanceof RecordType) {
            return Optional.empty();
        }
        if (((List<?>) value).isEmpty()) {
            return Optional.of(EMPTY + "::" + plain(list));
        }
        String elements =
                ((List<?>) value).stream().map(each -> quoted(text(each))).collect(Collectors.joining(", "));
        return Optional.of("array[" + elements + "]::" + plain(list.element()) + "[]");
    }

    /**
     * Writes a value without a word of what it is, so that the server takes it for what the column is.
     *
     * @param type the kind of value
     * @param value canonical
     * @return the text, or empty for records and for lists that hold something
     */
    public static Optional<String> untold(ValueType type, Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? Optional.of(EMPTY) : Optional.empty();
        }
        if (type instanceof RecordType) {
            return Optional.empty();
        }
        return Optional.of(bare(type) ? text(value) : quoted(text(value)));
    }

    /** What PostgreSQL takes for what it is, without quotes. */
    private static boolean bare(ValueType type) {
        return type == Scalar.BOOLEAN || type == Scalar.INTEGER || type == Scalar.LONG || type instanceof DecimalType;
    }

    /** A text is a text anyhow. */
    private static String cast(ValueType type) {
        return ColumnTypes.collated(type) && !plain(type).startsWith("citext") ? "" : "::" + plain(type);
    }

    /**
     * Writes a text.
     *
     * @param text any but one with U+0000
     * @return the text between single quotes, those inside it doubled
     */
    public static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String text(Object value) {
        if (value instanceof byte[] bytes) {
            return "\\x" + HexFormat.of().formatHex(bytes);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
        return value instanceof Temporal && text.startsWith(LATE) ? text.substring(LATE.length()) : text;
    }

    /** Without the size, which the column has: so PostgreSQL keeps the bare value, and not a conversion of it. */
    private static String plain(ValueType type) {
        return ColumnTypes.of(type instanceof DecimalType ? DecimalType.ANY : type);
    }
}
