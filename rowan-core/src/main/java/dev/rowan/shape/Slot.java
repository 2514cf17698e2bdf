package dev.rowan.shape;

import dev.rowan.query.Joined;
import dev.rowan.query.Of;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A component of a record, its type known wherever the record is generic.
 *
 * @param component as it is declared
 * @param type without variables that something is known of
 */
record Slot(RecordComponent component, Type type) {
    /** The components of a record, which may be generic. */
    static List<Slot> of(Type shape) {
        Map<Type, Type> known = new HashMap<>();
        if (shape instanceof ParameterizedType generic) {
            TypeVariable<?>[] variables = raw(shape).getTypeParameters();
            for (int i = 0; i < variables.length; i++) {
                known.put(variables[i], generic.getActualTypeArguments()[i]);
            }
        }
        return Arrays.stream(raw(shape).getRecordComponents())
                .map(component -> new Slot(component, resolved(component.getGenericType(), known)))
                .toList();
    }

    static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type instanceof ParameterizedType generic ? raw(generic.getRawType()) : Object.class;
    }

    private static Type resolved(Type type, Map<Type, Type> known) {
        if (type instanceof ParameterizedType generic) {
            List<Type> arguments = Arrays.stream(generic.getActualTypeArguments())
                    .map(argument -> resolved(argument, known))
                    .toList();
            return new Applied(raw(generic), arguments);
        }
        return known.getOrDefault(type, type);
    }

    /** The field that is named. */
    String name() {
        Of of = component.getAnnotation(Of.class);
        return of == null ? component.getName() : of.value();
    }

    boolean isJoined() {
        return component.isAnnotationPresent(Joined.class);
    }

    /** A generic type with its arguments. */
    record Applied(Class<?> raw, List<Type> arguments) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return arguments.toArray(Type[]::new);
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public Type getOwnerType() {
            Class<?> outer = raw.getDeclaringClass();
            return outer == null ? raw : outer;
        }

        @Override
        public String getTypeName() {
            return raw.getTypeName()
                    + arguments.stream().map(Type::getTypeName).collect(Collectors.joining(", ", "<", ">"));
        }
    }
}
