package dev.rowan.store;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import java.util.List;

/**
 * A rule of the data that a write would have broken.
 *
 * @param kind which rule
 * @param resource whose rule; for {@link Kind#REFERENCED} the resource that still refers
 * @param attributes the attributes that the rule is about; may be empty when the store cannot tell
 */
public record Violation(Kind kind, ResourceModel resource, List<AttributeModel> attributes) {
    /** Which rule was broken. */
    public enum Kind {
        /** Values that no two rows share. */
        UNIQUE,
        /** A reference to a row that is not there. */
        REFERENCE,
        /** A row goes that others refer to. */
        REFERENCED,
        /** A value that must not be null. */
        NOT_NULL,
        /** A check, or a value that does not fit. */
        CHECK
    }
}
