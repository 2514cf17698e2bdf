package dev.rowan.model;

import dev.rowan.type.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field whose value is worked out when it is asked for. No store keeps it.
 *
 * @param resource the simple name of the resource it belongs to
 * @param name the Java field's name, as used in shapes
 * @param type the kind of its values; null where it is worked out by Java code, which no store can do
 * @param javaType the class of its values
 * @param required whether it is never null
 * @param exposed whether string doors may read, filter and sort it
 * @param sensitive whether it is kept out of logs and messages
 * @param arguments the names of its arguments, in the order in which they were named
 */
public record ComputedModel(
        String resource,
        String name,
        @Nullable ValueType type,
        Class<?> javaType,
        boolean required,
        boolean exposed,
        boolean sensitive,
        List<String> arguments) {
    /** Makes the model; the arguments are copied. */
    public ComputedModel {
        arguments = List.copyOf(arguments);
    }

    /**
     * The field's full name for messages.
     *
     * @return such as {@code User.groupCount}
     */
    public String address() {
        return resource + "." + name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ComputedModel that && resource.equals(that.resource) && name.equals(that.name);
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
