package dev.rowan.type;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Input to records: an instance as it is, or a map whose names are the components. */
final class RecordCast {
    private RecordCast() {}

    static Cast of(Class<? extends Record> type, Object input) {
        if (type.isInstance(input)) {
            return instance((Record) input);
        }
        if (!(input instanceof Map<?, ?> given)) {
            return new Cast.Refused("must be an object");
        }
        RecordComponent[] components = type.getRecordComponents();
        TreeSet<String> unknown = new TreeSet<>();
        given.keySet().forEach(name -> unknown.add(String.valueOf(name)));
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
                return inside(name, refused);
            }
            values[i] = ((Cast.Done) cast).value();
        }
        if (!unknown.isEmpty()) {
            return new Cast.Refused(unknown.first(), "is not a name that " + type.getSimpleName() + " knows");
        }
        return construct(type, classes, values);
    }

    /** It stays as it is, but what no store could keep is refused inside it too. */
    private static Cast instance(Record input) {
        for (RecordComponent component : input.getClass().getRecordComponents()) {
            Object value = read(component, input);
            Optional<ValueType> known = TypeOf.component(component.getGenericType());
            Cast cast = value == null || known.isEmpty()
                    ? new Cast.Done(input)
                    : known.get().cast(value);
            if (cast instanceof Cast.Refused refused) {
                return inside(component.getName(), refused);
            }
        }
        return new Cast.Done(input);
    }

    private static @Nullable Object read(RecordComponent component, Record input) {
        Method accessor = component.getAccessor();
        try {
            accessor.trySetAccessible();
            return accessor.invoke(input);
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(
                    input.getClass().getName() + " cannot be read; open its package to dev.rowan.model", unreachable);
        }
    }

    private static Cast.Refused inside(String name, Cast.Refused refused) {
        String dot = refused.path().isEmpty() || refused.path().startsWith("[") ? "" : ".";
        return new Cast.Refused(name + dot + refused.path(), refused.why());
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
            return new Cast.Refused("is refused by " + type.getSimpleName());
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(
                    type.getName() + " cannot be made by reflection; open its package to dev.rowan.model", unreachable);
        }
    }
}
