package dev.rowan.conformance.naive;

import dev.rowan.changeset.Manage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A write as plain values. The target of a create is empty. */
record Write(
        Kind kind, String sheet, Map<String, Object> target, Map<String, @Nullable Object> values, List<Part> parts) {
    enum Kind {
        CREATE,
        UPDATE,
        DESTROY
    }

    /** One managed relationship. Inputs are null, maps, {@link Named}s, or anything else for a bare key value. */
    record Part(String bond, Manage manage, List<? extends @Nullable Object> inputs) {}

    /** A key, a row that is read first, or a link that carries something. */
    record Named(
            String sheet, Map<String, Object> key, @Nullable Map<String, @Nullable Object> payload, boolean read) {
        static Named key(String sheet, Map<String, Object> key) {
            return new Named(sheet, key, null, false);
        }
    }
}
