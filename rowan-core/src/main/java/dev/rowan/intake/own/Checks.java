package dev.rowan.intake.own;

import dev.rowan.evaluate.Constraints;
import dev.rowan.evaluate.Evaluator;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Demand;
import dev.rowan.expression.Validation;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Constraint;
import dev.rowan.model.Generation;
import dev.rowan.model.Term;
import dev.rowan.problem.Problem;
import dev.rowan.type.Cast;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts validations to one draft. What could not be cast is told already, and asked nothing more. */
final class Checks {
    private final Scope scope;
    private final Draftee draftee;
    private final Problems problems;
    private final boolean whole;

    Checks(Scope scope, Draftee draftee, Problems problems, boolean whole) {
        this.scope = scope;
        this.draftee = draftee;
        this.problems = problems;
        this.whole = whole;
    }

    void check(Validation<?> validation) {
        Problems found = new Problems();
        check(validation.demand(), found);
        for (Problem problem : found.all()) {
            String message = validation.message() == null ? problem.message() : validation.message();
            problems.add(new Problem(problem.code(), problem.path(), message, problem.values())
                    .under(draftee.order().path()));
        }
    }

    private void check(Demand demand, Problems found) {
        if (demand instanceof Demand.Present present) {
            asked(present.attributes()).forEach(attribute -> present(attribute, found));
        } else if (demand instanceof Demand.Absent absent) {
            asked(absent.attributes()).forEach(attribute -> absent(attribute, found));
        } else if (demand instanceof Demand.Among among) {
            among(among, found);
        } else if (demand instanceof Demand.Length length) {
            List<Constraint> sizes =
                    List.of(new Constraint.MinLength(length.least()), new Constraint.MaxLength(length.most()));
            measure(length.text(), sizes, found);
        } else if (demand instanceof Demand.Matches matches) {
            measure(matches.text(), List.of(new Constraint.Matches(matches.pattern())), found);
        } else if (demand instanceof Demand.Confirm confirm) {
            confirm(confirm, found);
        } else if (demand instanceof Demand.Changing changing) {
            asked(List.of(changing.attribute())).forEach(attribute -> changing(attribute, found));
        } else if (demand instanceof Demand.Holds holds) {
            holds(holds.condition(), found);
        } else if (whole) {
            Demand.Custom custom = (Demand.Custom) demand;
            Steps.code(custom.code()).accept(new Proposed<>(scope, draftee.at(""), found, false));
        }
    }

    private List<AttributeModel> asked(List<Attribute<?, ?>> tokens) {
        return tokens.stream()
                .map(scope::attribute)
                .filter(attribute -> !draftee.values().isRefused(attribute))
                .toList();
    }

    private void present(AttributeModel attribute, Problems found) {
        if (draftee.own(attribute) == null) {
            found.add(Problem.REQUIRED, attribute.name(), "is required");
        }
    }

    private void absent(AttributeModel attribute, Problems found) {
        if (draftee.own(attribute) != null) {
            found.add(Problem.INVALID, attribute.name(), "must have no value");
        }
    }

    private void changing(AttributeModel attribute, Problems found) {
        if (!draftee.changes(attribute)) {
            found.add(Problem.INVALID, attribute.name(), "must be changed");
        }
    }

    private void among(Demand.Among among, Problems found) {
        AttributeModel attribute = scope.attribute(among.attribute());
        Object value = set(attribute);
        if (value != null && among.values().stream().noneMatch(each -> same(attribute, each, value))) {
            String values = among.values().stream().map(String::valueOf).collect(Collectors.joining(", "));
            String message = attribute.sensitive() ? "is none of the values allowed" : "must be one of " + values;
            found.add(Problem.INVALID, attribute.name(), message);
        }
    }

    private static boolean same(AttributeModel attribute, Object allowed, Object value) {
        return attribute.type().cast(allowed) instanceof Cast.Done done
                && attribute.type().same(done.value(), value);
    }

    private void measure(Attribute<?, ?> token, List<Constraint> rules, Problems found) {
        AttributeModel attribute = scope.attribute(token);
        Object value = set(attribute);
        if (value != null) {
            Constraints.check(measured(attribute, rules), value).ifPresent(found::add);
        }
    }

    /** As much of a model as the check of a value needs. */
    private static AttributeModel measured(AttributeModel attribute, List<Constraint> rules) {
        return new AttributeModel(
                attribute.resource(),
                attribute.name(),
                attribute.column(),
                attribute.position(),
                attribute.type(),
                false,
                false,
                attribute.sensitive(),
                Generation.NONE,
                null,
                null,
                rules,
                null);
    }

    /** What this write sets; null when it sets nothing, or null. */
    private @Nullable Object set(AttributeModel attribute) {
        return draftee.sets(attribute) ? draftee.own(attribute) : null;
    }

    private void confirm(Demand.Confirm confirm, Problems found) {
        AttributeModel attribute = scope.attribute(confirm.attribute());
        Object repeated = draftee.arguments().get(confirm.argument());
        Object value = set(attribute);
        boolean missing =
                repeated == null && Arguments.spec(confirm.argument()).facets().required();
        if (missing || draftee.values().isRefused(attribute) || (repeated == null && !draftee.sets(attribute))) {
            return;
        }
        boolean none = repeated == null && value == null;
        boolean both = repeated != null && value != null && attribute.type().same(repeated, value);
        if (!none && !both) {
            found.add(Problem.INVALID, confirm.argument().name(), "must be the same as " + attribute.name());
        }
    }

    /** Unknown passes, as a rule of the data would let it. */
    private void holds(Condition<?> condition, Problems found) {
        Spoken spoken = new Spoken(scope);
        Term asked = condition.resolve(spoken);
        Object holds = Overflow.at(spoken.place(), () -> Evaluator.value(asked, draftee));
        if (Boolean.FALSE.equals(holds) && spoken.attributes().stream().noneMatch(draftee.values()::isRefused)) {
            String rule = condition.toString().replace(draftee.order().resource() + ".", "");
            found.add(Problem.INVALID, spoken.place(), "breaks the rule: " + rule);
        }
    }
}
