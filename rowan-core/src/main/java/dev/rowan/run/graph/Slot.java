package dev.rowan.run.graph;

import dev.rowan.model.AttributeModel;
import org.jspecify.annotations.Nullable;

/**
 * A value that a relationship fills in.
 *
 * @param source the row whose key it is; null for a plain value
 * @param attribute the source's attribute; null for a plain value
 * @param plain the value where there is no source; may be null
 */
record Slot(
        @Nullable Node source,
        @Nullable AttributeModel attribute,
        @Nullable Object plain) {
    static Slot of(Node source, AttributeModel attribute) {
        return new Slot(source, attribute, null);
    }

    static Slot of(@Nullable Object value) {
        return new Slot(null, null, value);
    }

    /** The value, once its source is written. */
    @Nullable Object value() {
        return source == null || attribute == null ? plain : source.value(attribute);
    }
}
