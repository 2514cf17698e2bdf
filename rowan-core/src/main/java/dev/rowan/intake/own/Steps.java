package dev.rowan.intake.own;

import dev.rowan.action.Change;
import dev.rowan.action.Effect;
import dev.rowan.action.Proposal;
import dev.rowan.evaluate.Evaluator;
import dev.rowan.expression.ActionStep;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Validation;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Term;
import dev.rowan.problem.Problem;
import dev.rowan.row.Row;
import java.util.function.Consumer;

/** Does the changes and validations of one draft, in order. */
final class Steps {
    private final Known known;
    private final Draftee draftee;
    private final Problems problems;
    private final Scope scope;
    private final boolean whole;

    /** What could not be taken from input is told already: code that would see it missing is not run. */
    Steps(Known known, Draftee draftee, Problems problems, boolean whole) {
        this.known = known;
        this.draftee = draftee;
        this.problems = problems;
        this.scope = new Scope(
                known.models(),
                draftee.order().resource(),
                draftee.arguments(),
                draftee.order().asker());
        this.whole = whole;
    }

    void run(ActionStep step) {
        try {
            runWhereAsked(step);
        } catch (Overflow tooMuch) {
            problems.addOnce(tooMuch.problem().under(draftee.order().path()));
        }
    }

    private void runWhereAsked(ActionStep step) {
        Condition<?> where = step.where();
        if (where != null && !keeps(where)) {
            return;
        }
        if (step instanceof Change<?> change) {
            run(change.effect());
        } else {
            new Checks(scope, draftee, problems, whole).check((Validation<?>) step);
        }
    }

    private boolean keeps(Condition<?> where) {
        Spoken spoken = new Spoken(scope);
        Term asked = where.resolve(spoken);
        return Boolean.TRUE.equals(Overflow.at(spoken.place(), () -> Evaluator.value(asked, draftee)));
    }

    private void run(Effect effect) {
        if (effect instanceof Effect.Assign assign) {
            draftee.set(scope.attribute(assign.attribute()), assign.value());
        } else if (effect instanceof Effect.AssignIfAbsent assign) {
            AttributeModel attribute = scope.attribute(assign.attribute());
            if (!draftee.isGiven(attribute) && draftee.own(attribute) == null) {
                draftee.set(attribute, assign.value());
            }
        } else if (effect instanceof Effect.Compute compute) {
            compute(compute);
        } else if (effect instanceof Effect.RelateActor relate) {
            relate(relate);
        } else if (whole) {
            code(((Effect.Custom) effect).code()).accept(new Proposed<>(scope, draftee, problems, true));
        }
    }

    private void compute(Effect.Compute compute) {
        AttributeModel attribute = scope.attribute(compute.attribute());
        draftee.compute(attribute, compute.value().resolve(scope));
    }

    private void relate(Effect.RelateActor relate) {
        Row<?> actor = draftee.order().asker().actor();
        String name = relate.relationship().name();
        if (actor == null) {
            String message = "needs an actor; write through `rowan.as(row)`";
            problems.add(Problem.of(Problem.REQUIRED, name, message)
                    .under(draftee.order().path()));
            return;
        }
        Sets sets = new Sets(known, draftee.order(), draftee.values(), problems);
        problems.collecting(draftee.order().path(), () -> {
            sets.reference(scope.relationship(relate.relationship()), actor);
            return name;
        });
    }

    /** The code of an action is about its own resource, which the types cannot say here. */
    @SuppressWarnings("unchecked")
    static Consumer<Proposal<Object>> code(Consumer<?> code) {
        return (Consumer<Proposal<Object>>) code;
    }
}
