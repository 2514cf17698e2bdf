package dev.rowan.memory;

import dev.rowan.evaluate.Evaluator;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.RuleModel;
import dev.rowan.model.Term;
import dev.rowan.store.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What resources declare of their rows besides attributes: identities, and rules of each row alone. */
record KeptRules(Tables tables) {
    /** What is unknown breaks no rule. They are looked at in the order of their names, as a database does. */
    void rules(ResourceModel resource, @Nullable Object[] row) {
        resource.rules().stream()
                .sorted(Comparator.comparing(rule -> rule.stored().or(rule.name())))
                .filter(rule -> Boolean.FALSE.equals(Evaluator.value(rule.condition(), seen(row))))
                .findFirst()
                .ifPresent(rule -> {
                    throw new Violated(Violation.Kind.CHECK, resource, about(rule), rule.name());
                });
    }

    /** Those that are looked at row by row. */
    void identities(ResourceModel resource, @Nullable Object[] itself, @Nullable Object[] row) {
        identities(resource, itself, row, false);
    }

    /** Those that are looked at when a step is done. */
    void deferred(ResourceModel resource, @Nullable Object[] row) {
        identities(resource, row, row, true);
    }

    private void identities(
            ResourceModel resource, @Nullable Object[] itself, @Nullable Object[] row, boolean deferrable) {
        for (IdentityModel identity : resource.identities()) {
            if (identity.deferrable() == deferrable
                    && !resource.primaryKey().equals(identity.attributes())
                    && taken(resource, identity, itself, row)) {
                throw new Violated(
                        Violation.Kind.UNIQUE,
                        resource,
                        identity.attributes(),
                        identity.whole() ? "" : identity.name());
            }
        }
    }

    private boolean taken(
            ResourceModel resource, IdentityModel identity, @Nullable Object[] itself, @Nullable Object[] row) {
        Optional<List<Object>> values = values(identity, row);
        return values.isPresent()
                && tables.all(resource).stream()
                        .anyMatch(other -> other != itself && values.equals(values(identity, other)));
    }

    /** Empty for what is shared with nobody. */
    private Optional<List<Object>> values(IdentityModel identity, @Nullable Object[] row) {
        if (!Evaluator.keeps(identity.where(), seen(row))) {
            return Optional.empty();
        }
        return identity.nullsDistinct()
                ? Keys.values(identity.attributes(), row)
                : Optional.of(identity.attributes().stream()
                        .<Object>map(attribute -> Keys.values(List.of(attribute), row))
                        .toList());
    }

    SeenRow seen(@Nullable Object[] row) {
        return new SeenRow(new Seen(tables), row, null);
    }

    private static List<AttributeModel> about(RuleModel rule) {
        List<AttributeModel> attributes = new ArrayList<>();
        read(rule.condition(), attributes);
        return attributes.stream().distinct().toList();
    }

    private static void read(Term term, List<AttributeModel> attributes) {
        if (term instanceof Term.Own own) {
            attributes.add(own.attribute());
        }
        term.parts().forEach(part -> read(part, attributes));
    }
}
