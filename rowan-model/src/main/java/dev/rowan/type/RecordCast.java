package dev.rowan.type;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Input to records: an instance, or a map whose names are the components. What is inside an instance is cast as well, else
 * it would be a door for text that no store keeps.
 */
final class RecordCast {
    private RecordCast() {}

    static Cast of(Class<? extends Record> type, Object input) {
        if (type.isInstance(input)) {
            return instance(type, (Record) input);
        }
        return input instanceof Map<?, ?> given ? map(type, given) : new Cast.Refused("must be an object");
    }

    private static Cast instance(Class<? extends Record> type, Record input) {
        try {
            return map(type, RecordParts.of(input));
        } catch (InvocationTargetException thrown) {
            return refused(type);
        } catch (ReflectiveOperationException closed) {
            throw RecordParts.closed(type, closed);
        }
    }

    private static Cast map(Class<? extends Record> type, Map<?, ?> input) {
        Map<String, @Nullable Object> given = new HashMap<>();
        input.forEach((name, value) -> given.put(String.valueOf(name), value));
        RecordComponent[] components = type.getRecordComponents();
        TreeSet<String> unknown = new TreeSet<>(given.keySet());
        @Nullable Object[] values = new @Nullable Object[components.length];
        Class<?>[] classes = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            unknown.remove(name);
            classes[i] = components[i].getType();
            Object raw = given.get(name);
            if (raw == null) {
                if (classes[i].isPrimitive()) {
                    return new Cast.Refused(name, "is required");
                }
                continue;
            }
            Cast cast = component(components[i].getGenericType(), raw);
            if (cast instanceof Cast.Refused refused) {
                String dot = refused.path().isEmpty() || refused.path().startsWith("[") ? "" : ".";
                return new Cast.Refused(name + dot + refused.path(), refused.why());
            }
            values[i] = ((Cast.Done) cast).value();
        }
        if (!unknown.isEmpty()) {
            return new Cast.Refused(unknown.first(), "is not a name that " + type.getSimpleName() + " knows");
        }
        return construct(type, classes, values);
    }

    private static Cast component(Type type, Object raw) {
        Optional<ValueType> known = TypeOf.component(type);
        return known.isPresent() ? known.get().cast(raw) : new Cast.Refused("has a type that cannot be read: " + type);
    }

    private static Cast construct(Class<? extends Record> type, Class<?>[] classes, @Nullable Object[] values) {
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(classes);
            constructor.trySetAccessible();
            return new Cast.Done(constructor.newInstance(values));
        } catch (InvocationTargetException refused) {
            return refused(type);
        } catch (ReflectiveOperationException closed) {
            throw RecordParts.closed(type, closed);
        }
    }

    private static Cast refused(Class<? extends Record> type) {
        return new Cast.Refused("is refused by " + type.getSimpleName());
    }
}
