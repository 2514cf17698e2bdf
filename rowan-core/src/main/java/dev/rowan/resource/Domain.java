package dev.rowan.resource;

import dev.rowan.problem.Place;
import dev.rowan.resource.field.Places;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Resources that belong together. Each resource is in one domain.
 *
 * @param name such as {@code Accounts}
 * @param resources in the order given; a null is told as a fault when the domain is opened
 * @param place where it is made, for messages
 */
public record Domain(String name, List<? extends @Nullable Resource<?>> resources, Place place) {
    /** Makes a domain; the resources are copied. */
    public Domain {
        resources = Collections.unmodifiableList(new ArrayList<>(resources));
    }

    /**
     * A domain of these resources.
     *
     * @param name such as {@code Accounts}
     * @param resources the instances, such as {@code USER}
     * @return the domain
     */
    public static Domain of(String name, Resource<?>... resources) {
        List<@Nullable Resource<?>> given = new ArrayList<>();
        Collections.addAll(given, resources);
        return new Domain(name, given, Places.caller(Domain.class));
    }

    /**
     * The domains that a class declares, for a program that opens all of them: {@code Rowan.open(store,
     * Domain.allIn(Domains.class))}.
     *
     * @param declaring a public class, such as {@code Domains}
     * @return the values of its {@code public static final Domain} fields, by name of the field
     * @throws IllegalArgumentException when the class is not public, or has no such field
     */
    public static Domain[] allIn(Class<?> declaring) {
        Domain[] found = Arrays.stream(declaring.getFields())
                .filter(field -> field.getType() == Domain.class && Modifier.isStatic(field.getModifiers()))
                .sorted(Comparator.comparing(Field::getName))
                .map(Domain::valueOf)
                .toArray(Domain[]::new);
        if (found.length == 0) {
            throw new IllegalArgumentException(
                    declaring.getName() + " declares no domain; it needs a field such as public"
                            + " static final Domain ACCOUNTS = Domain.of(\"Accounts\", USER)");
        }
        return found;
    }

    private static Domain valueOf(Field field) {
        try {
            return (Domain) field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalArgumentException(
                    field.getDeclaringClass().getName() + " cannot be read; make it public, and export its package",
                    hidden);
        }
    }
}
