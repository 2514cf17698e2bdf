package dev.rowan.memory;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.store.Violation;
import dev.rowan.store.Written;
import java.util.List;

/** Leaves a step at the first rule that it breaks; never leaves the store. */
final class Violated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Violation violation;

    Violated(Violation.Kind kind, ResourceModel resource, List<AttributeModel> attributes) {
        this(new Violation(kind, resource, attributes));
    }

    /** A rule that a field of the resource declares. */
    Violated(Violation.Kind kind, ResourceModel resource, List<AttributeModel> attributes, String rule) {
        this(new Violation(kind, resource, attributes, Violation.UNKNOWN, rule));
    }

    private Violated(Violation violation) {
        super(violation.kind().name(), null, false, false);
        this.violation = violation;
    }

    /** The same, broken by a row of the step. */
    Violated at(int row) {
        return new Violated(violation.at(row));
    }

    Violation violation() {
        return violation;
    }

    Written.Rejected rejected() {
        return new Written.Rejected(List.of(violation));
    }
}
