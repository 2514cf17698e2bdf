package dev.rowan.type;

import java.math.BigDecimal;
import java.nio.ByteBuffer;

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
        if (type == Scalar.CASE_INSENSITIVE_TEXT) {
            return Scalar.fold((String) value);
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
    }
}
