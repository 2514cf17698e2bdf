package dev.rowan.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the types of a record's components can hold. */
final class Classes {
    /** Whether a value fits into a component, and how. */
    enum Fit {
        YES,
        SET,
        OPTIONAL,
        OPTIONAL_SET,
        NULL_INTO_PRIMITIVE,
        NO
    }

    private static final ClassValue<MethodHandle> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected MethodHandle computeValue(Class<?> shape) {
            return find(shape);
        }
    };

    private Classes() {}

    static Fit fit(Type type, Held held) {
        Optional<Type> optional = inside(type, Optional.class);
        if (optional.isPresent()) {
            return switch (fit(optional.get(), held)) {
                case YES -> Fit.OPTIONAL;
                case SET -> Fit.OPTIONAL_SET;
                default -> Fit.NO;
            };
        }
        if (held.element() != null) {
            if (holds(inside(type, List.class), held.element())) {
                return Fit.YES;
            }
            return holds(inside(type, Set.class), held.element()) ? Fit.SET : Fit.NO;
        }
        if (!holds(Optional.of(type), held.type())) {
            return Fit.NO;
        }
        boolean primitive = type instanceof Class<?> plain && plain.isPrimitive();
        return primitive && !held.required() ? Fit.NULL_INTO_PRIMITIVE : Fit.YES;
    }

    private static boolean holds(Optional<Type> type, Class<?> wanted) {
        return type.isPresent()
                && type.get() instanceof Class<?> plain
                && MethodType.methodType(plain).wrap().returnType() == wanted;
    }

    /** What a type with one argument holds, if it is of this class. */
    static Optional<Type> inside(Type type, Class<?> container) {
        return type instanceof ParameterizedType generic && generic.getRawType() == container
                ? Optional.of(generic.getActualTypeArguments()[0])
                : Optional.empty();
    }

    /** The record in a component that nests related rows: of many in a list or set, of one by itself or in an optional. */
    static Optional<Type> nested(Type type, boolean toOne) {
        Optional<Type> inner = toOne
                ? inside(type, Optional.class).or(() -> Optional.of(type))
                : inside(type, List.class).or(() -> inside(type, Set.class));
        return inner.filter(each -> Slot.raw(each).isRecord());
    }

    /** The canonical constructor, taking an array and returning an object. */
    static MethodHandle constructor(Class<? extends Record> shape) {
        return CONSTRUCTORS.get(shape);
    }

    private static MethodHandle find(Class<?> shape) {
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
