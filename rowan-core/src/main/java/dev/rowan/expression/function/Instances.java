package dev.rowan.expression.function;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the one instance behind a class literal. For Rowan's own use. */
public final class Instances {
    private Instances() {}

    /**
     * The public static final fields of a class that hold an instance of itself.
     *
     * @param type a resource's class
     * @return one, where all is well
     */
    public static List<Field> holders(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getType() == type
                        && Modifier.isPublic(field.getModifiers())
                        && Modifier.isStatic(field.getModifiers())
                        && Modifier.isFinal(field.getModifiers()))
                .toList();
    }

    /**
     * The one instance of a class.
     *
     * @param type a resource's class
     * @param <D> the resource
     * @return the instance; empty when no field holds it, several do, or the class is still being initialised
     */
    public static <D> Optional<D> find(Class<D> type) {
        List<Field> holders = holders(type);
        if (holders.size() != 1) {
            return Optional.empty();
        }
        try {
            holders.get(0).trySetAccessible();
            return Optional.ofNullable(type.cast(holders.get(0).get(null)));
        } catch (IllegalAccessException closed) {
            return Optional.empty();
        }
    }
}
