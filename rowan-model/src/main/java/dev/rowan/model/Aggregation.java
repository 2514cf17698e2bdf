package dev.rowan.model;

import dev.rowan.type.DecimalType;
import dev.rowan.type.ListType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;

/** How one value is made of those of many rows. Nulls do not take part. */
public enum Aggregation {
    /** How many there are. */
    COUNT,
    /** Their sum, of their own kind, for decimals of any size; one that the kind cannot hold is refused. */
    SUM,
    /** Their mean, to ten digits after the point, halves away from zero. */
    AVERAGE,
    /** The least. */
    MIN,
    /** The greatest. */
    MAX,
    /** The first in the order asked for. */
    FIRST,
    /** All of them in the order asked for; of none: null. */
    LIST;

    /**
     * The kind of the result.
     *
     * @param operand the kind of the values
     * @return the kind of what is made of them
     */
    public ValueType type(ValueType operand) {
        return switch (this) {
            case COUNT -> Scalar.LONG;
            case AVERAGE -> DecimalType.ANY;
            case LIST -> new ListType(operand);
            case SUM -> operand instanceof DecimalType ? DecimalType.ANY : operand;
            default -> operand;
        };
    }
}
