package dev.rowan.resource.field;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the instance fields of a resource hold, read once. Immutable.
 *
 * <p>The order is that of the Java source, superclasses first: the JDK's compilers and virtual machines keep it, though no
 * specification promises it.
 */
public final class Fields {
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

    private final List<Declared> all;
    private final IdentityHashMap<Object, String> names;

    private Fields(List<Declared> all) {
        this.all = List.copyOf(all);
        this.names = new IdentityHashMap<>();
        for (Declared declared : all) {
            if (declared.value() != null) {
                names.putIfAbsent(declared.value(), declared.name());
            }
        }
    }

    /**
     * Reads the fields of an object.
     *
     * @param resource whose fields
     * @param root the superclass whose fields, and those above, do not count
     * @return what they hold
     */
    public static Fields of(Object resource, Class<?> root) {
        List<Declared> all = new ArrayList<>();
        collect(resource.getClass(), root, resource, all);
        return new Fields(all);
    }

    private static void collect(Class<?> type, Class<?> root, Object resource, List<Declared> all) {
        if (type == root) {
            return;
        }
        collect(type.getSuperclass(), root, resource, all);
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                all.add(new Declared(field, read(field, resource)));
            }
        }
    }

    private static @Nullable Object read(Field field, Object resource) {
        try {
            field.trySetAccessible();
            return field.get(resource);
        } catch (IllegalAccessException closed) {
            return null;
        }
    }

    /**
     * All instance fields in order, whatever they hold.
     *
     * @return may be empty
     */
    public List<Declared> all() {
        return all;
    }

    /**
     * The name of the field that holds a declaration.
     *
     * @param declaration a token or spec
     * @return the field's name; {@code ?} when no field holds it
     */
    public String nameOf(Object declaration) {
        return names.getOrDefault(declaration, "?");
    }
}
