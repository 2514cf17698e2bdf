package dev.rowan.migrate.draft;

import dev.rowan.migrate.catalog.Check;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.RuleModel;
import dev.rowan.postgres.schema.ConstraintNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Draws up what a resource says of each of its rows. */
final class RuleDraft {
    private RuleDraft() {}

    static List<Check> of(ResourceModel model) {
        return model.rules().stream().map(rule -> of(model, rule)).toList();
    }

    private static Check of(ResourceModel model, RuleModel rule) {
        Set<String> reads = new LinkedHashSet<>();
        IndexDraft.read(rule.condition(), reads);
        return new Check(
                ConstraintNames.rule(model, rule),
                List.copyOf(reads),
                IndexDraft.DEFINITIONS.of(rule.condition()),
                List.of());
    }
}
