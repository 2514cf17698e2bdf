package dev.rowan.compile.verify.attribute;

import dev.rowan.type.EnumType;
import dev.rowan.type.RecordType;
import dev.rowan.type.TypeOf;
import dev.rowan.type.ValueType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the components of a record are kinds of values themselves. */
final class Components {
    private Components() {}

    static Optional<String> unknown(Class<? extends Record> type) {
        return unknown(type, new HashSet<>());
    }

    private static Optional<String> unknown(Class<?> type, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return Optional.empty();
        }
        for (RecordComponent component : type.getRecordComponents()) {
            Optional<String> found = unknown(type, component, seen);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> unknown(Class<?> type, RecordComponent component, Set<Class<?>> seen) {
        Optional<ValueType> kind = kind(component.getGenericType());
        if (kind.isEmpty()) {
            return Optional.of("component '" + component.getName() + "' of the record " + type.getSimpleName()
                    + " is a " + component.getType().getSimpleName() + ", which is no kind of value");
        }
        if (kind.get() instanceof EnumType constants && constants.names().isEmpty()) {
            return Optional.of("component '" + component.getName() + "' of the record " + type.getSimpleName()
                    + " is an enum without constants");
        }
        return kind.get() instanceof RecordType inner ? unknown(inner.javaType(), seen) : Optional.empty();
    }

    /** The kind of a component, or of the elements of its list. */
    private static Optional<ValueType> kind(Type type) {
        if (type instanceof Class<?> plain) {
            return TypeOf.of(plain);
        }
        boolean list = type instanceof ParameterizedType generic && generic.getRawType() == List.class;
        return list && ((ParameterizedType) type).getActualTypeArguments()[0] instanceof Class<?> element
                ? TypeOf.of(element)
                : Optional.empty();
    }
}
