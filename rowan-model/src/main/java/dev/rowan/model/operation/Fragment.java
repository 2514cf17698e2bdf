package dev.rowan.model.operation;

import dev.rowan.type.ValueType;
import java.util.List;

/**
 * Words of the store's own language, written by the program, never by whoever uses it.
 *
 * @param pieces what stands before, between and after the operands: one more than there are operands
 * @param type the kind of the result
 */
public record Fragment(List<String> pieces, ValueType type) implements Operation {
    /** Makes the fragment; the pieces are copied. */
    public Fragment {
        pieces = List.copyOf(pieces);
    }

    @Override
    public String words() {
        return "fragment " + String.join("?", pieces);
    }

    @Override
    public ValueType type(List<ValueType> operands) {
        return type;
    }

    @Override
    public ValueType beside(ValueType first) {
        return first;
    }
}
