package dev.rowan.resource;

import dev.rowan.problem.Place;
import java.util.ArrayList;
import java.util.Collections;
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
}
