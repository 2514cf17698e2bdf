package dev.rowan.type;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values in a form in which {@code equals} is what the store takes for the same. */
public final class MatchKey {
    private MatchKey() {}

    /**
     * The form of a value in which it can be a key of a map.
     *
     * @param type the kind of value
     * @param value a canonical value
     * @return equal for two values exactly when they are the same to a store
     */
    public static Object of(ValueType type, Object value) {
        if (type.kept() == Scalar.CASE_INSENSITIVE_TEXT) {
            return Scalar.fold((String) value);
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        if (type instanceof ListType list) {
            return ((List<?>) value)
                    .stream().map(each -> of(list.element(), each)).toList();
        }
        if (type instanceof RecordType) {
            return parts((Record) value);
        }
        return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
    }

    /** Component by component, since numbers and bytes inside a record have an equality of their own, too. */
    private static Object parts(Record record) {
        List<@Nullable Object> parts = new ArrayList<>();
        try {
            Map<String, @Nullable Object> values = RecordParts.of(record);
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object value = values.get(component.getName());
                parts.add(
                        value == null
                                ? null
                                : TypeOf.component(component.getGenericType())
                                        .map(type -> of(type, value))
                                        .orElse(value));
            }
            return parts;
        } catch (ReflectiveOperationException closed) {
            throw RecordParts.closed(record.getClass(), closed);
        }
    }
}
