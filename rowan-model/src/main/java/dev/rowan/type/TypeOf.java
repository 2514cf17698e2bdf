package dev.rowan.type;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The kind of value that a Java type stands for. */
public final class TypeOf {
    private static final Map<Class<?>, ValueType> PLAIN = Map.ofEntries(
            Map.entry(String.class, Scalar.TEXT),
            Map.entry(Integer.class, Scalar.INTEGER),
            Map.entry(int.class, Scalar.INTEGER),
            Map.entry(Long.class, Scalar.LONG),
            Map.entry(long.class, Scalar.LONG),
            Map.entry(Double.class, Scalar.DOUBLE),
            Map.entry(double.class, Scalar.DOUBLE),
            Map.entry(Boolean.class, Scalar.BOOLEAN),
            Map.entry(boolean.class, Scalar.BOOLEAN),
            Map.entry(BigDecimal.class, DecimalType.ANY),
            Map.entry(UUID.class, Scalar.UUID),
            Map.entry(LocalDate.class, Scalar.DATE),
            Map.entry(LocalTime.class, Scalar.TIME),
            Map.entry(Instant.class, Scalar.INSTANT),
            Map.entry(LocalDateTime.class, Scalar.LOCAL_DATE_TIME),
            Map.entry(Duration.class, Scalar.DURATION),
            Map.entry(byte[].class, Scalar.BYTES));

    private TypeOf() {}

    /**
     * The kind of a class: plain, enum or record.
     *
     * @param type any class, primitive ones included
     * @return its kind, or empty when Rowan has none for it
     */
    public static Optional<ValueType> of(Class<?> type) {
        ValueType plain = PLAIN.get(type);
        if (plain != null) {
            return Optional.of(plain);
        }
        if (type.isEnum()) {
            @SuppressWarnings("unchecked") // isEnum() says so
            Class<? extends Enum<?>> constants = (Class<? extends Enum<?>>) type;
            return Optional.of(new EnumType(constants));
        }
        return type.isRecord() ? Optional.of(new RecordType(type.asSubclass(Record.class))) : Optional.empty();
    }

    static Optional<ValueType> component(Type type) {
        if (type instanceof Class<?> plain) {
            return of(plain);
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return component(list.getActualTypeArguments()[0])
                    .filter(element -> !(element instanceof ListType))
                    .map(ListType::new);
        }
        return Optional.empty();
    }
}
