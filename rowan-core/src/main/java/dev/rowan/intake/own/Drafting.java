package dev.rowan.intake.own;

import dev.rowan.action.ActionRules;
import dev.rowan.action.BoundManage;
import dev.rowan.changeset.Managed;
import dev.rowan.compile.Models;
import dev.rowan.expression.ActionStep;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.model.ActionKind;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Generation;
import dev.rowan.model.Term;
import dev.rowan.model.operation.NumberOperation;
import dev.rowan.problem.Problem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drafts the own values of one row: casts, defaults, changes and validations in order, the required check. */
public final class Drafting {
    private final Known known;

    /**
     * Drafts against these models.
     *
     * @param models of the domains that are open
     */
    public Drafting(Models models) {
        this.known = new Known(models);
    }

    /**
     * Whether a validation or change of an action looks at the row as it is, so that the order has to tell it.
     *
     * @param action any
     * @return true for an update or destroy that does
     */
    public boolean needsRow(ActionModel action) {
        if (action.kind() != ActionKind.UPDATE && action.kind() != ActionKind.DESTROY) {
            return false;
        }
        ActionRules rules = known.models().rules(action);
        return !rules.steps().isEmpty() && new Looks(scope(action, rules)).atRow(rules.steps());
    }

    private Scope scope(ActionModel action, ActionRules rules) {
        Map<Argument<?>, @Nullable Object> nothing = new LinkedHashMap<>();
        rules.arguments().forEach(argument -> nothing.put(argument, null));
        return new Scope(known.models(), known.named(action.resource()), nothing, Asker.NOBODY);
    }

    /**
     * Drafts a row.
     *
     * @param order what was said of it
     * @param problems collects what is wrong
     * @return the draft, worth nothing when there were problems
     */
    public OwnDraft draft(OwnOrder order, Problems problems) {
        ActionRules rules = known.models().rules(order.action());
        int before = problems.count();
        Values values = new Values(order.resource(), order.path(), problems);
        Arguments arguments = arguments(order, rules, problems);
        input(order, values, arguments);
        new Sets(known, order, values, problems).put();
        arguments.set(order.said().arguments());
        arguments.defaults();
        arguments.check();
        Draftee draftee = new Draftee(order, values, arguments.all());
        begin(draftee, rules, problems);
        Steps steps = new Steps(known, draftee, problems, problems.count() == before);
        for (ActionStep step : rules.steps()) {
            steps.run(step);
        }
        List<Managed> managed = managed(rules, arguments.given());
        Set<AttributeModel> awaited = new HashSet<>(order.awaited());
        awaited.addAll(Awaited.of(known, order.resource(), managed));
        end(draftee, awaited, problems);
        return new OwnDraft(
                Collections.unmodifiableMap(new LinkedHashMap<>(values.values())),
                Collections.unmodifiableMap(new LinkedHashMap<>(draftee.computed())),
                arguments.given(),
                managed,
                rules);
    }

    private static Arguments arguments(OwnOrder order, ActionRules rules, Problems problems) {
        String address = order.resource() + "." + order.action().name();
        return new Arguments(address, rules.arguments(), order.path(), problems);
    }

    private static void input(OwnOrder order, Values values, Arguments arguments) {
        ActionModel action = without(order.action(), order.slots());
        List<String> offered = new ArrayList<>(action.accepts().keySet());
        offered.addAll(arguments.names());
        order.said().inputs().forEach((name, value) -> {
            if (!arguments.give(name, value) && !values.give(action, name, value)) {
                values.unknown(action, name, offered);
            }
        });
    }

    private static ActionModel without(ActionModel action, Set<AttributeModel> slots) {
        if (slots.isEmpty()) {
            return action;
        }
        Map<String, AttributeModel> accepts = new LinkedHashMap<>(action.accepts());
        accepts.values().removeAll(slots);
        return new ActionModel(action.resource(), action.name(), action.kind(), accepts);
    }

    private void begin(Draftee draftee, ActionRules rules, Problems problems) {
        Attribute<?, ?> soft = rules.soft();
        switch (draftee.order().action().kind()) {
            case CREATE -> draftee.values().defaults(draftee.order().slots());
            case UPDATE -> {}
            case DESTROY -> {
                if (soft == null) {
                    refuse(draftee, problems);
                } else {
                    AttributeModel moment =
                            new Scope(known.models(), draftee.order().resource()).attribute(soft);
                    draftee.set(moment, Instant.now().truncatedTo(ChronoUnit.MICROS));
                }
            }
            case READ, GENERIC -> throw new IllegalStateException("such an action writes nothing");
        }
    }

    private static void refuse(Draftee draftee, Problems problems) {
        for (AttributeModel attribute : draftee.values().values().keySet()) {
            problems.add(
                    Problem.of(Problem.INVALID, attribute.name(), "cannot be set by an action that destroys the row")
                            .under(draftee.order().path()));
        }
    }

    private static void end(Draftee draftee, Set<AttributeModel> awaited, Problems problems) {
        Values values = draftee.values();
        if (draftee.isNew()) {
            awaited.addAll(draftee.order().slots());
            values.requireAll(awaited);
        } else {
            values.requireGiven();
            draftee.dropUnchanged();
            if (!values.values().isEmpty() || !draftee.computed().isEmpty()) {
                values.touch();
                version(draftee);
            }
        }
        values.constrain();
        draftee.constrainComputed(problems);
    }

    private static void version(Draftee draftee) {
        for (AttributeModel attribute : draftee.order().resource().attributes()) {
            if (attribute.generation() == Generation.VERSION
                    && !draftee.values().has(attribute)) {
                Term one = new Term.Constant(1L, attribute.type(), false);
                draftee.computed().put(attribute, new Term.Call(NumberOperation.PLUS, new Term.Own(attribute), one));
            }
        }
    }

    private static List<Managed> managed(ActionRules rules, Map<Argument<?>, @Nullable Object> given) {
        List<Managed> managed = new ArrayList<>();
        for (BoundManage bound : rules.managed()) {
            if (given.containsKey(bound.argument())) {
                List<?> inputs = inputs(given.get(bound.argument()));
                managed.add(new Managed(
                        bound.relationship(),
                        bound.manage(),
                        inputs,
                        bound.argument().name()));
            }
        }
        return List.copyOf(managed);
    }

    private static List<?> inputs(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        return value == null ? List.of() : List.of(value);
    }
}
