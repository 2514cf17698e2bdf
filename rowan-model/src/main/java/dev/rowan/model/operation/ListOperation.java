package dev.rowan.model.operation;

import dev.rowan.type.ListType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.List;

/** What can be done with lists. */
public enum ListOperation implements Operation {
    /** Whether a value is in it. */
    CONTAINS("contains"),
    /** Whether it shares a value with another. */
    OVERLAPS("overlaps"),
    /** Whether each value of another is in it. */
    CONTAINS_ALL("containsAll"),
    /** How many values it has. */
    LENGTH("length"),
    /** The value at a place; the first is at 0. Null where the list does not reach. */
    AT("at");

    private final String words;

    ListOperation(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public ValueType type(List<ValueType> operands) {
        return switch (this) {
            case CONTAINS, OVERLAPS, CONTAINS_ALL -> Scalar.BOOLEAN;
            case LENGTH -> Scalar.INTEGER;
            case AT -> ((ListType) operands.get(0)).element();
        };
    }

    @Override
    public ValueType beside(ValueType first) {
        return switch (this) {
            case CONTAINS -> ((ListType) first).element();
            case AT -> Scalar.INTEGER;
            default -> first;
        };
    }
}
