package dev.rowan.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SameOrderTest {
    enum Level {
        LOW,
        HIGH
    }

    record Reading(BigDecimal value, byte[] raw) {}

    private static Arguments row(ValueType type, Object... ascending) {
        return Arguments.of(type, List.of(ascending));
    }

    static Stream<Arguments> ascending() {
        return Stream.of(
                row(Scalar.TEXT, "", "A", "Z", "a", "aa", "b", "\u00e4", "\uffff", "\ud83d\ude00"),
                row(Scalar.CASE_INSENSITIVE_TEXT, "", "a", "AA", "B", "\u00c4", "\ud83d\ude00"),
                row(Scalar.INTEGER, Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE),
                row(Scalar.LONG, Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE),
                row(Scalar.BOOLEAN, false, true),
                row(Scalar.UUID, new UUID(0, 0), new UUID(0, -1), new UUID(1, 0), new UUID(-1, 0), new UUID(-1, -1)),
                row(Scalar.DATE, LocalDate.of(-1, 1, 1), LocalDate.EPOCH),
                row(Scalar.INSTANT, Instant.EPOCH.minusMillis(1), Instant.EPOCH),
                row(
                        Scalar.DOUBLE,
                        -Double.MAX_VALUE,
                        -1.0,
                        -Double.MIN_VALUE,
                        0.0,
                        Double.MIN_VALUE,
                        0.1,
                        Double.MAX_VALUE),
                row(
                        Scalar.LOCAL_DATE_TIME,
                        LocalDateTime.of(-1, 1, 1, 0, 0),
                        LocalDateTime.of(1970, 1, 1, 0, 0),
                        LocalDateTime.of(1970, 1, 1, 0, 0, 0, 1_000)),
                row(Scalar.DURATION, Duration.ofHours(-1), Duration.ZERO, Duration.ofNanos(1_000), Duration.ofDays(1)),
                row(Scalar.BYTES, new byte[] {}, new byte[] {1}, new byte[] {1, 0}, new byte[] {-1}),
                row(DecimalType.ANY, new BigDecimal("-1"), BigDecimal.ZERO, new BigDecimal("0.10"), BigDecimal.TEN),
                row(new EnumType(Level.class), Level.HIGH, Level.LOW),
                row(new ListType(Scalar.INTEGER), List.of(), List.of(1), List.of(1, 1), List.of(2)));
    }

    @ParameterizedTest
    @MethodSource("ascending")
    void every_store_orders_values_like_this(ValueType type, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < values.size(); j++) {
                assertThat(Integer.signum(type.compare(values.get(i), values.get(j))))
                        .as("%s and %s", values.get(i), values.get(j))
                        .isEqualTo(Integer.signum(i - j));
                assertThat(MatchKey.of(type, values.get(i)).equals(MatchKey.of(type, values.get(j))))
                        .isEqualTo(i == j);
            }
        }
    }

    private static void same(ValueType type, Object left, Object right) {
        assertThat(type.same(left, right)).isTrue();
        assertThat(type.compare(left, right)).isZero();
        assertThat(MatchKey.of(type, left)).isEqualTo(MatchKey.of(type, right));
    }

    @Test
    void some_values_look_different_and_are_the_same() {
        same(DecimalType.ANY, new BigDecimal("1.0"), new BigDecimal("1.000"));
        same(DecimalType.ANY, new BigDecimal("0.00"), BigDecimal.ZERO);
        same(Scalar.BYTES, new byte[] {1}, new byte[] {1});
        same(Scalar.CASE_INSENSITIVE_TEXT, "ADA@\u00c4", "ada@\u00e4");
        same(new ListType(DecimalType.ANY), List.of(new BigDecimal("1.0")), List.of(new BigDecimal("1.00")));
        same(new ListType(Scalar.BYTES), List.of(new byte[] {1}), List.of(new byte[] {1}));
    }

    @Test
    void records_are_compared_component_by_component() {
        ValueType type = new RecordType(Reading.class);
        Reading one = new Reading(new BigDecimal("1.0"), new byte[] {1});
        same(type, one, new Reading(new BigDecimal("1.00"), new byte[] {1}));
        assertThat(type.same(one, new Reading(BigDecimal.ONE, new byte[] {2}))).isFalse();
    }

    @Test
    void text_is_folded_a_character_at_a_time() {
        assertThat(Scalar.fold("\u039f\u0394\u039f\u03a3")).isEqualTo("\u03bf\u03b4\u03bf\u03c3");
        assertThat(Scalar.fold("\u0130I")).isEqualTo("ii");
        assertThat(Scalar.fold("\ud801\udc00")).isEqualTo("\ud801\udc28");
        assertThat(Scalar.fold("stra\u00dfe")).isEqualTo("stra\u00dfe");
    }

    @Test
    void classes_stand_for_kinds() {
        assertThat(TypeOf.of(int.class)).contains(Scalar.INTEGER);
        assertThat(TypeOf.of(String.class)).contains(Scalar.TEXT);
        assertThat(TypeOf.of(Level.class)).contains(new EnumType(Level.class));
        assertThat(TypeOf.of(Reading.class)).contains(new RecordType(Reading.class));
        assertThat(TypeOf.of(double.class)).contains(Scalar.DOUBLE);
        assertThat(TypeOf.of(float.class)).isEmpty();
    }
}
