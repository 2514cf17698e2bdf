package dev.rowan.model.operation;

import dev.rowan.type.DecimalType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.List;

/** What can be done with numbers of one kind. A result that its kind cannot hold is refused where it is worked out. */
public enum NumberOperation implements Operation {
    /** Their sum. */
    PLUS("plus"),
    /** Their difference. */
    MINUS("minus"),
    /** Their product. */
    TIMES("times"),
    /**
     * How often one goes into another; null by zero. Whole numbers are cut; decimals have ten digits after the point, halves
     * away from zero.
     */
    DIVIDED_BY("dividedBy"),
    /** What is left over, with the sign of the first; null by zero. */
    MODULO("modulo"),
    /** With the other sign. */
    NEGATED("negated"),
    /** Without a sign. */
    ABSOLUTE("absolute"),
    /** A decimal to so many digits after the point, halves away from zero; fewer than none leave zeros before it. */
    ROUNDED("rounded");

    private final String words;

    NumberOperation(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public ValueType type(List<ValueType> operands) {
        return widest(operands.get(0));
    }

    @Override
    public ValueType beside(ValueType first) {
        return this == ROUNDED ? Scalar.INTEGER : widest(first);
    }

    /**
     * The kind in which numbers are worked out: decimals have any number of digits there.
     *
     * @param type a kind of number
     * @return the same kind, without bounds
     */
    public static ValueType widest(ValueType type) {
        return type instanceof DecimalType ? DecimalType.ANY : type;
    }
}
