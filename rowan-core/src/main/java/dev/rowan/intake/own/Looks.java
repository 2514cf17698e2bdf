package dev.rowan.intake.own;

import dev.rowan.action.Change;
import dev.rowan.action.Effect;
import dev.rowan.expression.ActionStep;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Demand;
import dev.rowan.expression.Validation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether steps look at the row as it is. What only measures a value looks at those alone that are set. */
final class Looks {
    private final Scope scope;
    private final Set<Attribute<?, ?>> computed = new HashSet<>();

    Looks(Scope scope) {
        this.scope = scope;
    }

    boolean atRow(List<ActionStep> steps) {
        return steps.stream().anyMatch(this::atRow);
    }

    private boolean atRow(ActionStep step) {
        if (speaksOfRow(step.where())) {
            return true;
        }
        if (step instanceof Change<?> change) {
            if (change.effect() instanceof Effect.Compute compute) {
                computed.add(compute.attribute());
                if (!scope.attribute(compute.attribute()).constraints().isEmpty()) {
                    return true;
                }
            }
            return change.effect() instanceof Effect.Custom || change.effect() instanceof Effect.AssignIfAbsent;
        }
        Demand demand = ((Validation<?>) step).demand();
        return demand instanceof Demand.Present
                || demand instanceof Demand.Absent
                || demand instanceof Demand.Changing
                || demand instanceof Demand.Custom
                || (demand instanceof Demand.Holds holds && speaksOfRow(holds.condition()))
                || measuresComputed(demand);
    }

    private boolean measuresComputed(Demand demand) {
        return (demand instanceof Demand.Among among && computed.contains(among.attribute()))
                || (demand instanceof Demand.Length length && computed.contains(length.text()))
                || (demand instanceof Demand.Matches matches && computed.contains(matches.text()));
    }

    private boolean speaksOfRow(@Nullable Condition<?> condition) {
        if (condition == null) {
            return false;
        }
        Spoken spoken = new Spoken(scope);
        condition.resolve(spoken);
        return spoken.row();
    }
}
