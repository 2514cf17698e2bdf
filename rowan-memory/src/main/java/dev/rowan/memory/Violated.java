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
        super(kind.name(), null, false, false);
        this.violation = new Violation(kind, resource, attributes);
    }

    Written.Rejected rejected() {
        return new Written.Rejected(List.of(violation));
    }
}
