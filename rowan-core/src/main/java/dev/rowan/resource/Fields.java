package dev.rowan.resource;

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

    static Fields of(Resource<?> resource) {
        List<Declared> all = new ArrayList<>();
        collect(resource.getClass(), resource, all);
        return new Fields(all);
    }

    private static void collect(Class<?> type, Resource<?> resource, List<Declared> all) {
        if (type == Resource.class) {
            return;
        }
        collect(type.getSuperclass(), resource, all);
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                all.add(new Declared(field, read(field, resource)));
            }
        }
    }

    private static @Nullable Object read(Field field, Resource<?> resource) {
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
