package dev.rowan.compile.verify.action;

import dev.rowan.action.Change;
import dev.rowan.action.Effect;
import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.expression.ActionStep;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Demand;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Validation;
import dev.rowan.resource.ActionDeclaration;
import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.type.Cast;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Validations and changes can be done: their expressions resolve, their values fit, they ask for something. */
final class StepVerifier implements EachAction {
    private static final String SPEAK = "speak of the row's own attributes, and of arguments that the action takes";

    @Override
    public String rule() {
        return "step";
    }

    @Override
    public Stream<Finding> verify(Source source, ActionDeclaration<?> action, Sources sources) {
        Sketch sketch = new Sketch(source, sources, action.rules().arguments(), true);
        return action.rules().steps().stream()
                .flatMap(step -> where(step, sketch)
                        .or(() -> step instanceof Change<?> change
                                ? effect(change.effect(), sketch)
                                : demand(((Validation<?>) step).demand(), sketch))
                        .map(found -> Finding.at(source, action, found.what(), found.wayOut()))
                        .stream());
    }

    private record Found(String what, String wayOut) {}

    private static Optional<Found> where(ActionStep step, Sketch sketch) {
        return spoken("where", step.where(), sketch);
    }

    private static Optional<Found> spoken(String verb, @Nullable Expr<?, ?> expression, Sketch sketch) {
        return expression == null
                ? Optional.empty()
                : Sketch.fault(expression, sketch)
                        .map(fault -> new Found(verb + "(…) cannot be worked out: " + fault, SPEAK));
    }

    private static Optional<Found> effect(Effect effect, Sketch sketch) {
        if (effect instanceof Effect.Compute compute) {
            return spoken("change", compute.value(), sketch).or(() -> made("changes", compute.attribute()));
        }
        if (effect instanceof Effect.Assign assign) {
            return made("changes", assign.attribute()).or(() -> fits("set", assign.attribute(), assign.value()));
        }
        if (effect instanceof Effect.AssignIfAbsent assign) {
            return made("changes", assign.attribute())
                    .or(() -> fits("setIfAbsent", assign.attribute(), assign.value()));
        }
        return Optional.empty();
    }

    private static Optional<Found> made(String verb, Attribute<?, ?> token) {
        return token instanceof AttributeDeclaration<?, ?, ?> attribute
                        && attribute.facets().generation().isMade()
                ? Optional.of(new Found(
                        verb + " " + token + ", which is made for each row",
                        "take the change away, or declare an attribute that is given"))
                : Optional.empty();
    }

    private static Optional<Found> fits(String verb, Attribute<?, ?> token, @Nullable Object value) {
        if (value == null || !(token instanceof AttributeDeclaration<?, ?, ?> attribute)) {
            return Optional.empty();
        }
        return attribute.facets().type().cast(value) instanceof Cast.Refused no
                ? Optional.of(new Found(verb + " gives " + token + " a value that " + no.why(), "give another value"))
                : Optional.empty();
    }

    private static Optional<Found> demand(Demand demand, Sketch sketch) {
        if (demand instanceof Demand.Present present && present.attributes().isEmpty()) {
            return Optional.of(nothing("present"));
        }
        if (demand instanceof Demand.Absent absent && absent.attributes().isEmpty()) {
            return Optional.of(nothing("absent"));
        }
        if (demand instanceof Demand.Among among) {
            return among(among);
        }
        if (demand instanceof Demand.Length length && (length.least() < 0 || length.most() < length.least())) {
            String sizes = length.least() + ", " + length.most();
            return Optional.of(new Found(
                    "length(" + length.text() + ", " + sizes + ") lets no text pass",
                    "give the least length, then the greatest"));
        }
        if (demand instanceof Demand.Confirm confirm) {
            return taken(confirm.argument(), sketch);
        }
        return demand instanceof Demand.Holds holds ? spoken("validate", holds.condition(), sketch) : Optional.empty();
    }

    private static Found nothing(String verb) {
        return new Found(verb + "() asks for nothing", "name at least one attribute");
    }

    private static Optional<Found> among(Demand.Among among) {
        return among.values().isEmpty()
                ? Optional.of(
                        new Found("oneOf(" + among.attribute() + ") lets no value pass", "name at least one value"))
                : among.values().stream()
                        .flatMap(value -> fits("oneOf", among.attribute(), value).stream())
                        .findFirst();
    }

    private static Optional<Found> taken(Argument<?> argument, Sketch sketch) {
        return Sketch.fault(argument, sketch)
                .map(fault -> new Found("confirm(…) cannot be worked out: " + fault, SPEAK));
    }
}
