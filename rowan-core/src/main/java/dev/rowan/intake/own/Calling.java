package dev.rowan.intake.own;

import dev.rowan.action.ActionRules;
import dev.rowan.action.Invocation;
import dev.rowan.compile.Models;
import dev.rowan.expression.ActionStep;
import dev.rowan.expression.Argument;
import dev.rowan.model.ActionModel;
import dev.rowan.model.ResourceModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Drafts calls of generic actions. */
public final class Calling {
    private final Known known;

    /**
     * Drafts against these models.
     *
     * @param models of the domains that are open
     */
    public Calling(Models models) {
        this.known = new Known(models);
    }

    /**
     * Casts and checks the arguments of a call.
     *
     * @param invocation what is called
     * @param asker for whom
     * @return every argument of the action
     * @throws dev.rowan.problem.InvalidException with all problems
     */
    public Map<Argument<?>, @Nullable Object> draft(Invocation<?> invocation, Asker asker) {
        ResourceModel resource = known.resource(invocation.resource());
        ActionModel action = known.action(resource, invocation.action());
        ActionRules rules = known.models().rules(action);
        Problems problems = new Problems();
        Arguments arguments = new Arguments(resource + "." + action.name(), rules.arguments(), "", problems);
        arguments.input(invocation.inputs());
        arguments.set(invocation.arguments());
        arguments.defaults();
        arguments.check();
        OwnOrder order = OwnOrder.of(resource, action, OwnSaid.input(Map.of()), asker);
        Draftee nothing = new Draftee(order, new Values(resource, "", problems), arguments.all());
        Steps steps = new Steps(known, nothing, problems, problems.count() == 0);
        for (ActionStep step : rules.steps()) {
            steps.run(step);
        }
        problems.raise();
        return arguments.all();
    }
}
