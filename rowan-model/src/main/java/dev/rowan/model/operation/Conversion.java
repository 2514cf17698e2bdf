package dev.rowan.model.operation;

import dev.rowan.type.DecimalType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.List;

/** Values of another kind that say the same. None can fail. */
public enum Conversion implements Operation {
    /** The text of a text, a number, a truth, a UUID, an enum's constant or a date; decimals without zeros at the end. */
    TEXT("text"),
    /** A whole number of 32 bits; of others the part before the point, null where 32 bits do not hold it. */
    INTEGER("integer"),
    /** A whole number of 64 bits; of decimals the part before the point, null where 64 bits do not hold it. */
    LONG("bigint"),
    /** A decimal number. */
    DECIMAL("decimal"),
    /** The decimal number that a text says: at most 200 characters, digits with a point between and a sign before; else null. */
    PARSED("parsed"),
    /** The moment at which a day begins, in UTC. */
    INSTANT("instant");

    private final String words;

    Conversion(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public ValueType type(List<ValueType> operands) {
        return switch (this) {
            case TEXT -> Scalar.TEXT;
            case INTEGER -> Scalar.INTEGER;
            case LONG -> Scalar.LONG;
            case DECIMAL, PARSED -> DecimalType.ANY;
            case INSTANT -> Scalar.INSTANT;
        };
    }

    @Override
    public ValueType beside(ValueType first) {
        return first;
    }
}
