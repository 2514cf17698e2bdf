package dev.rowan.model;

import dev.rowan.type.ValueType;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One value that every row of a resource carries.
 *
 * @param resource the simple name of the resource it belongs to
 * @param name the Java field's name, as used in input, paths and shapes
 * @param column the name in a store
 * @param position its index in {@link ResourceModel#attributes()}
 * @param type the kind of value
 * @param required whether null is refused
 * @param exposed whether string doors may read, filter and sort it
 * @param sensitive whether it is kept out of logs and messages
 * @param generation who makes it
 * @param fallback the default value when nothing is given, or null
 * @param supplier makes the default value when nothing is given, or null
 * @param constraints the rules its values keep
 * @param columnType the very type of its column in a store that has such, or null for that of the kind of value
 */
public record AttributeModel(
        String resource,
        String name,
        String column,
        int position,
        ValueType type,
        boolean required,
        boolean exposed,
        boolean sensitive,
        Generation generation,
        @Nullable Object fallback,
        @Nullable Supplier<?> supplier,
        List<Constraint> constraints,
        @Nullable String columnType) {
    /** Makes the model; the constraints are copied. */
    public AttributeModel {
        constraints = List.copyOf(constraints);
    }

    /**
     * The attribute's full name for messages.
     *
     * @return such as {@code User.name}
     */
    public String address() {
        return resource + "." + name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AttributeModel that && resource.equals(that.resource) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return 31 * resource.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
        return address();
    }
}
