package dev.rowan.changeset;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a record as input. */
final class Components {
    private Components() {}

    static Map<String, @Nullable Object> of(Record input) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent component : input.getClass().getRecordComponents()) {
            Object value = read(component, input);
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(present -> values.put(component.getName(), present));
            } else {
                values.put(component.getName(), value);
            }
        }
        return values;
    }

    private static @Nullable Object read(RecordComponent component, Record input) {
        Method accessor = component.getAccessor();
        try {
            accessor.trySetAccessible();
            return accessor.invoke(input);
        } catch (InvocationTargetException thrown) {
            throw new IllegalStateException(
                    component + " of " + input.getClass().getName() + " threw", thrown);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(
                    input.getClass().getName() + " cannot be read; open its package to dev.rowan.core", closed);
        }
    }
}
