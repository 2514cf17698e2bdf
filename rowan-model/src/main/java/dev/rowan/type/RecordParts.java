package dev.rowan.type;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a record, by the names of its components. */
final class RecordParts {
    private RecordParts() {}

    /**
     * Reads a record.
     *
     * @throws ReflectiveOperationException when its package is closed, or an accessor throws
     */
    static Map<String, @Nullable Object> of(Record record) throws ReflectiveOperationException {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.trySetAccessible();
            parts.put(component.getName(), accessor.invoke(record));
        }
        return parts;
    }

    static IllegalStateException closed(Class<?> type, ReflectiveOperationException cause) {
        return new IllegalStateException(
                type.getName() + " cannot be reached by reflection; open its package to dev.rowan.model", cause);
    }
}
