package dev.rowan.evaluate;

import dev.rowan.model.SortKey;
import dev.rowan.type.ValueType;
import org.jspecify.annotations.Nullable;

/** The order of values among which nulls may be. */
public final class Nulls {
    private Nulls() {}

    /**
     * Compares two values of a sort.
     *
     * @param key the criterion
     * @param left a canonical value, or null
     * @param right a canonical value, or null
     * @return negative when left comes first, zero or positive
     */
    public static int compare(SortKey key, @Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return key.nullsFirst()
                    ? Boolean.compare(right == null, left == null)
                    : Boolean.compare(left == null, right == null);
        }
        ValueType type = key.term().type();
        return key.descending() ? type.compare(right, left) : type.compare(left, right);
    }
}
