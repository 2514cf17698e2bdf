package dev.rowan.resource;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/**
 * A field of a resource class, and what it holds.
 *
 * @param field the Java field
 * @param value what it holds; null when it is not initialised, or cannot be read
 */
public record Declared(Field field, @Nullable Object value) {
    /**
     * The field's name.
     *
     * @return such as {@code userId}
     */
    public String name() {
        return field.getName();
    }
}
