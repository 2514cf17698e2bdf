package dev.rowan.memory;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.type.MatchKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values of rows in a form in which they can be compared. */
final class Keys {
    private Keys() {}

    static List<Object> of(ResourceModel resource, @Nullable Object[] row) {
        return values(resource.primaryKey(), row).orElseThrow(() -> new IllegalStateException("a key holds null"));
    }

    static List<Object> of(List<AttributeModel> attributes, List<Object> values) {
        List<Object> key = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i++) {
            key.add(MatchKey.of(attributes.get(i).type(), values.get(i)));
        }
        return key;
    }

    /** The values of some attributes; empty when one is null, which is shared with nobody. */
    static Optional<List<Object>> values(List<AttributeModel> attributes, @Nullable Object[] row) {
        List<Object> key = new ArrayList<>();
        for (AttributeModel attribute : attributes) {
            Object value = row[attribute.position()];
            if (value == null) {
                return Optional.empty();
            }
            key.add(MatchKey.of(attribute.type(), value));
        }
        return Optional.of(key);
    }
}
