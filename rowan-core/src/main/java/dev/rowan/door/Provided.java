package dev.rowan.door;

import dev.rowan.expression.Argument;
import dev.rowan.model.RelationshipModel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values that a request gives to arguments, at one resource and at those that its relationships lead to.
 *
 * @param path where in the request, such as {@code args.boss}
 * @param own of the read action
 * @param fields of computed fields, by their names
 * @param further beyond relationships, by their names
 */
record Provided(
        String path,
        Map<Argument<?>, @Nullable Object> own,
        Map<String, Map<Argument<?>, @Nullable Object>> fields,
        Map<String, Provided> further) {
    /** Collections are copied. */
    Provided {
        own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
        fields = Map.copyOf(fields);
        further = Map.copyOf(further);
    }

    static Provided nothing(String path) {
        return new Provided(path, Map.of(), Map.of(), Map.of());
    }

    Map<Argument<?>, @Nullable Object> of(String field) {
        return fields.getOrDefault(field, Map.of());
    }

    Provided beyond(RelationshipModel relationship) {
        String name = relationship.name();
        return further.getOrDefault(name, nothing(Paths.to(path, name)));
    }
}
