package dev.rowan.shape;

import dev.rowan.model.AttributeModel;
import dev.rowan.type.ListType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the classes of a record's components can hold. */
final class Classes {
    /** Whether an attribute's values fit into a component. */
    enum Fit {
        YES,
        OPTIONAL,
        NULL_INTO_PRIMITIVE,
        NO
    }

    private Classes() {}

    static Fit fit(RecordComponent component, AttributeModel attribute) {
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType optional && optional.getRawType() == Optional.class) {
            return holds(optional.getActualTypeArguments()[0], attribute) ? Fit.OPTIONAL : Fit.NO;
        }
        if (!holds(type, attribute)) {
            return Fit.NO;
        }
        boolean primitive = component.getType().isPrimitive();
        return primitive && !attribute.required() ? Fit.NULL_INTO_PRIMITIVE : Fit.YES;
    }

    private static boolean holds(Type type, AttributeModel attribute) {
        if (type instanceof ParameterizedType list && attribute.type() instanceof ListType values) {
            return list.getRawType() == List.class
                    && list.getActualTypeArguments()[0] == values.element().javaType();
        }
        return type instanceof Class<?> plain
                && MethodType.methodType(plain).wrap().returnType()
                        == attribute.type().javaType();
    }

    /** The record in a component that nests related rows: {@code List<X>}, or {@code X} or {@code Optional<X>} for one. */
    static Optional<Class<? extends Record>> nested(RecordComponent component, boolean toOne) {
        Type type = component.getGenericType();
        Class<?> container = toOne ? Optional.class : List.class;
        if (type instanceof ParameterizedType holder && holder.getRawType() == container) {
            return record(holder.getActualTypeArguments()[0]);
        }
        return toOne ? record(type) : Optional.empty();
    }

    private static Optional<Class<? extends Record>> record(Type type) {
        return type instanceof Class<?> plain && plain.isRecord()
                ? Optional.of(plain.asSubclass(Record.class))
                : Optional.empty();
    }

    static Set<Class<?>> with(Set<Class<?>> classes, Class<?> more) {
        Set<Class<?>> all = new HashSet<>(classes);
        all.add(more);
        return all;
    }

    /** The canonical constructor, taking an array and returning an object. */
    static MethodHandle constructor(Class<? extends Record> shape) {
        Class<?>[] types = Arrays.stream(shape.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = shape.getDeclaredConstructor(types);
            constructor.trySetAccessible();
            return MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(
                    shape.getName() + " cannot be made; open its package to dev.rowan.core", closed);
        }
    }
}
