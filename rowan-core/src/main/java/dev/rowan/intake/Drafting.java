package dev.rowan.intake;

import dev.rowan.action.ActionRules;
import dev.rowan.compile.Models;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Drafts the own values of one row. */
final class Drafting {
    private final Known known;

    Drafting(Models models) {
        this.known = new Known(models);
    }

    /** Whether a validation or change of the action looks at the row as it is, so that it has to be known. */
    boolean needsRow(ActionModel action) {
        return false;
    }

    OwnDraft draft(Order order, Problems problems) {
        ActionRules rules = known.models().rules(order.action());
        Values values = new Values(order.resource(), order.path(), problems);
        values.input(order.action(), order.said().inputs());
        new Sets(known, order, values, problems).put();
        finish(order, values, problems);
        return new OwnDraft(values.values(), Map.of(), Map.of(), List.of(), rules);
    }

    private static void finish(Order order, Values values, Problems problems) {
        switch (order.action().kind()) {
            case CREATE -> {
                values.defaults(order.slots());
                values.requireAll(order.slots());
            }
            case UPDATE -> {
                values.requireGiven();
                unchanged(order.known(), values.values());
                if (!values.values().isEmpty()) {
                    values.touch();
                }
            }
            case DESTROY ->
                values.values()
                        .keySet()
                        .forEach(attribute -> problems.add(
                                Problem.INVALID, attribute.name(), "cannot be set by an action that destroys the row"));
            case READ, GENERIC -> throw new IllegalStateException("such an action writes nothing");
        }
        values.constrain();
    }

    private static void unchanged(
            Map<AttributeModel, @Nullable Object> known, Map<AttributeModel, @Nullable Object> values) {
        values.entrySet()
                .removeIf(each -> known.containsKey(each.getKey())
                        && Objects.deepEquals(known.get(each.getKey()), each.getValue()));
    }
}
