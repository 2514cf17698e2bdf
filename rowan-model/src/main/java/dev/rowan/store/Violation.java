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
 * @param row the index of the step's row that broke it; {@link #UNKNOWN} when the store cannot tell
 * @param rule the name of the field that declares the rule; empty where none does, or the attributes tell
 */
public record Violation(Kind kind, ResourceModel resource, List<AttributeModel> attributes, int row, String rule) {
    /** Stands for a row that cannot be told. */
    public static final int UNKNOWN = -1;

    /**
     * A violation of some row of the step.
     *
     * @param kind which rule
     * @param resource whose rule
     * @param attributes the attributes that the rule is about
     */
    public Violation(Kind kind, ResourceModel resource, List<AttributeModel> attributes) {
        this(kind, resource, attributes, UNKNOWN);
    }

    /**
     * A violation of a rule that its attributes tell.
     *
     * @param kind which rule
     * @param resource whose rule
     * @param attributes the attributes that the rule is about
     * @param row the index of the step's row that broke it
     */
    public Violation(Kind kind, ResourceModel resource, List<AttributeModel> attributes, int row) {
        this(kind, resource, attributes, row, "");
    }

    /**
     * The same, broken by some row of the step.
     *
     * @param index the row's index
     * @return another violation
     */
    public Violation at(int index) {
        return new Violation(kind, resource, attributes, index, rule);
    }

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
        CHECK,
        /** Values that collide with another row's by a rule other than being the same. */
        EXCLUSION,
        /** A text longer than its column. */
        TOO_LONG,
        /** A number or moment outside what its column holds. */
        OUT_OF_RANGE
    }
}
