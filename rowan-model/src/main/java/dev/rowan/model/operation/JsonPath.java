package dev.rowan.model.operation;

import dev.rowan.type.ValueType;
import java.util.List;

/**
 * What lies within a document.
 *
 * @param names components, each of the record that the one before leads to; at least one
 * @param type the kind of the last one
 */
public record JsonPath(List<String> names, ValueType type) implements Operation {
    /** Makes the path; the names are copied. */
    public JsonPath {
        names = List.copyOf(names);
    }

    @Override
    public String words() {
        return "json " + String.join(".", names);
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
