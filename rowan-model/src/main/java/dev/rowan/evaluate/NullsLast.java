package dev.rowan.evaluate;

import dev.rowan.type.ValueType;
import org.jspecify.annotations.Nullable;

/** The order of values in which nulls come last, whatever the direction. */
public final class NullsLast {
    private NullsLast() {}

    /**
     * Compares two values of a sort.
     *
     * @param type their kind
     * @param descending greatest first
     * @param left a canonical value, or null
     * @param right a canonical value, or null
     * @return negative when left comes first, zero or positive
     */
    public static int compare(ValueType type, boolean descending, @Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return Boolean.compare(left == null, right == null);
        }
        return descending ? type.compare(right, left) : type.compare(left, right);
    }
}
