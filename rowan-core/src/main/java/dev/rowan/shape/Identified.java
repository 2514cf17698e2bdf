package dev.rowan.shape;

import dev.rowan.model.AttributeModel;
import dev.rowan.type.MatchKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells rows apart in tuples of all their attributes. */
final class Identified {
    private Identified() {}

    /** The primary key of the row in a tuple, equal for the same row. */
    static Object by(List<AttributeModel> key, @Nullable Object[] tuple, int from) {
        if (key.size() == 1) {
            return part(key.get(0), tuple, from);
        }
        List<Object> parts = new ArrayList<>(key.size());
        for (AttributeModel attribute : key) {
            parts.add(part(attribute, tuple, from));
        }
        return parts;
    }

    private static Object part(AttributeModel attribute, @Nullable Object[] tuple, int from) {
        Object value = tuple[from + attribute.position()];
        if (value == null) {
            throw new IllegalStateException(attribute + " is part of a primary key, and never null");
        }
        return MatchKey.of(attribute.type(), value);
    }
}
