package dev.rowan.model.operation;

import dev.rowan.type.ValueType;
import java.util.List;

/** Something that can be done with values. Where a value is null, so is the result. */
public sealed interface Operation
        permits NumberOperation, TextOperation, ListOperation, TimeOperation, Conversion, JsonPath, Fragment {
    /**
     * Its name, as expressions are printed.
     *
     * @return such as {@code lower}
     */
    String words();

    /**
     * The kind of the result.
     *
     * @param operands the kinds of the operands, as many as it takes
     * @return what comes of them
     */
    ValueType type(List<ValueType> operands);

    /**
     * The kind that a plain value takes as a further operand.
     *
     * @param first the kind of the first operand
     * @return the kind to cast it to
     */
    ValueType beside(ValueType first);
}
