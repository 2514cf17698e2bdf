package dev.rowan.postgres;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.postgres.schema.ConstraintNames;
import dev.rowan.store.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the declared rule that a constraint or an index keeps, by its name. */
final class DeclaredRules {
    private DeclaredRules() {}

    /** An identity of some rows; one of all rows is told by its attributes. */
    static Optional<Violation> unique(String index, ResourceModel resource) {
        return resource.identities().stream()
                .filter(identity -> !identity.whole() && index.equals(ConstraintNames.unique(resource, identity)))
                .findFirst()
                .map(identity -> new Violation(
                        Violation.Kind.UNIQUE, resource, identity.attributes(), Violation.UNKNOWN, identity.name()));
    }

    /** What every row keeps. */
    static Optional<Violation> check(String constraint, ResourceModel resource) {
        return resource.rules().stream()
                .filter(rule -> constraint.equals(ConstraintNames.rule(resource, rule)))
                .findFirst()
                .map(rule -> new Violation(
                        Violation.Kind.CHECK, resource, about(rule.condition()), Violation.UNKNOWN, rule.name()));
    }

    private static List<AttributeModel> about(Term condition) {
        List<AttributeModel> attributes = new ArrayList<>();
        read(condition, attributes);
        return attributes.stream().distinct().toList();
    }

    private static void read(Term term, List<AttributeModel> attributes) {
        if (term instanceof Term.Own own) {
            attributes.add(own.attribute());
        }
        term.parts().forEach(part -> read(part, attributes));
    }
}
