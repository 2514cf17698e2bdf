package dev.rowan.changeset;

import dev.rowan.expression.Attribute;
import dev.rowan.row.Reference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row to be related, with what the join row shall carry.
 *
 * @param destination the row, or its key
 * @param payload trusted values of the join resource's attributes
 */
public record Link(Reference<?> destination, Map<Attribute<?, ?>, @Nullable Object> payload) {
    /** Makes a link; the payload is copied. */
    public Link {
        payload = Collections.unmodifiableMap(new LinkedHashMap<>(payload));
    }

    /**
     * A link that carries nothing yet.
     *
     * @param destination the row, or its key
     * @return the link
     */
    public static Link to(Reference<?> destination) {
        return new Link(destination, Map.of());
    }

    /**
     * The same link, carrying one more value.
     *
     * @param attribute an attribute of the join resource
     * @param value trusted; may be null
     * @param <V> the class of its values
     * @return another link
     */
    public <V> Link with(Attribute<?, V> attribute, @Nullable V value) {
        Map<Attribute<?, ?>, @Nullable Object> more = new LinkedHashMap<>(payload);
        more.put(attribute, value);
        return new Link(destination, more);
    }
}
