package dev.rowan.type;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;

/** The plain kinds. */
public enum Scalar implements ValueType {
    /** Text, ordered by code point. */
    TEXT(String.class, "text"),
    /** Text whose upper and lower case are the same to comparison, order and keys. */
    CASE_INSENSITIVE_TEXT(String.class, "text"),
    /** A whole number of 32 bits. */
    INTEGER(Integer.class, "a whole number"),
    /** A whole number of 64 bits. */
    LONG(Long.class, "a whole number"),
    /** A number as a processor has it: about sixteen digits, finite, without a negative zero. */
    DOUBLE(Double.class, "a number that is not exact"),
    /** True or false. */
    BOOLEAN(Boolean.class, "true or false"),
    /** A UUID, ordered as unsigned bytes. */
    UUID(UUID.class, "a UUID"),
    /** A date without a time. */
    DATE(LocalDate.class, "a date such as 2026-11-21"),
    /** A time of day without a date, to the microsecond. */
    TIME(LocalTime.class, "a time such as 09:30"),
    /** A moment, to the microsecond. */
    INSTANT(Instant.class, "a moment such as 2026-11-21T09:30:00Z"),
    /** A day and a time of day without a zone, to the microsecond. */
    LOCAL_DATE_TIME(LocalDateTime.class, "a day and a time such as 2026-11-21T09:30"),
    /** A length of time, to the microsecond; days of it have 24 hours. */
    DURATION(Duration.class, "a length of time such as PT1H30M"),
    /** Bytes; as text: base64. */
    BYTES(byte[].class, "bytes");

    private final Class<?> javaType;
    private final String words;

    Scalar(Class<?> javaType, String words) {
        this.javaType = javaType;
        this.words = words;
    }

    @Override
    public Class<?> javaType() {
        return javaType;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public boolean ordered() {
        return this != BYTES;
    }

    @Override
    public Cast cast(Object input) {
        return switch (this) {
            case TEXT, CASE_INSENSITIVE_TEXT -> TextCast.of(input, words);
            case INTEGER -> NumberCast.whole(input, Integer.MIN_VALUE, Integer.MAX_VALUE, Math::toIntExact);
            case LONG -> NumberCast.whole(input, Long.MIN_VALUE, Long.MAX_VALUE, value -> value);
            case DOUBLE -> NumberCast.floating(input);
            case BOOLEAN -> TextCast.bool(input, words);
            case UUID -> TextCast.uuid(input, words);
            case DATE -> TimeCast.date(input, words);
            case TIME -> TimeCast.time(input, words);
            case INSTANT -> TimeCast.instant(input, words);
            case LOCAL_DATE_TIME -> TimeCast.local(input, words);
            case DURATION -> TimeCast.duration(input, words);
            case BYTES -> TextCast.bytes(input, words);
        };
    }

    @Override
    public int compare(Object left, Object right) {
        return switch (this) {
            case TEXT -> byCodePoint((String) left, (String) right);
            case CASE_INSENSITIVE_TEXT -> byCodePoint(fold((String) left), fold((String) right));
            case INTEGER -> Integer.compare((Integer) left, (Integer) right);
            case LONG -> Long.compare((Long) left, (Long) right);
            case DOUBLE -> Double.compare((Double) left, (Double) right);
            case BOOLEAN -> Boolean.compare((Boolean) left, (Boolean) right);
            case UUID -> byUnsignedBytes((UUID) left, (UUID) right);
            case DATE -> ((LocalDate) left).compareTo((LocalDate) right);
            case TIME -> ((LocalTime) left).compareTo((LocalTime) right);
            case INSTANT -> ((Instant) left).compareTo((Instant) right);
            case LOCAL_DATE_TIME -> ((LocalDateTime) left).compareTo((LocalDateTime) right);
            case DURATION -> ((Duration) left).compareTo((Duration) right);
            case BYTES -> Arrays.compareUnsigned((byte[]) left, (byte[]) right);
        };
    }

    /**
     * The form in which case-insensitive text is compared: each character by itself, as a database does it. A whole
     * word's lower case in Java looks around, and makes another sigma at its end.
     *
     * @param text any text
     * @return its lower case, the same whatever the machine's language
     */
    public static String fold(String text) {
        return text.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * Text in upper case, each character by itself, as a database does it.
     *
     * @param text any text
     * @return its upper case, the same whatever the machine's language
     */
    public static String raise(String text) {
        return text.codePoints()
                .map(Character::toUpperCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** UTF-8 bytes are in code-point order; Java's own string order is not, above U+FFFF. */
    private static int byCodePoint(String left, String right) {
        return Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    private static int byUnsignedBytes(UUID left, UUID right) {
        int high = Long.compareUnsigned(left.getMostSignificantBits(), right.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(left.getLeastSignificantBits(), right.getLeastSignificantBits());
    }
}
