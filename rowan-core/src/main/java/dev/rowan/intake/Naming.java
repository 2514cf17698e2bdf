package dev.rowan.intake;

import dev.rowan.model.AttributeModel;
import dev.rowan.type.MatchKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One way in which an input names a row: by the primary key or by an identity.
 *
 * @param attributes of the destination; without those that the parent gives
 * @param values canonical, in the order of the attributes
 */
public record Naming(List<AttributeModel> attributes, List<Object> values) {
    /** Makes the naming; lists are copied. */
    public Naming {
        attributes = List.copyOf(attributes);
        values = List.copyOf(values);
    }

    /**
     * The values in a form in which they can be compared.
     *
     * @return equal when they name the same row
     */
    public List<Object> match() {
        List<Object> match = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            match.add(MatchKey.of(attributes.get(i).type(), values.get(i)));
        }
        return match;
    }

    /**
     * The same of a row.
     *
     * @param attributes some attributes of a resource
     * @param row a value for each attribute of the resource, by position
     * @return equal when they name the same row; empty when a value is null
     */
    public static Optional<List<Object>> of(List<AttributeModel> attributes, @Nullable Object[] row) {
        List<Object> match = new ArrayList<>();
        for (AttributeModel attribute : attributes) {
            Object value = row[attribute.position()];
            if (value == null) {
                return Optional.empty();
            }
            match.add(MatchKey.of(attribute.type(), value));
        }
        return Optional.of(match);
    }
}
