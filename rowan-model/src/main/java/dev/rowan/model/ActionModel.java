package dev.rowan.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A named way to read or write a resource.
 *
 * @param resource the simple name of the resource
 * @param name the Java field's name
 * @param kind what it does
 * @param accepts the attributes that input may give, by name, in declaration order
 */
public record ActionModel(String resource, String name, ActionKind kind, Map<String, AttributeModel> accepts) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActionModel that && resource.equals(that.resource) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return 31 * resource.hashCode() + name.hashCode();
    }
}
