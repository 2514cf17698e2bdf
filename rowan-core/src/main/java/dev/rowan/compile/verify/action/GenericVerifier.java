package dev.rowan.compile.verify.action;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.expression.ActionStep;
import dev.rowan.expression.Demand;
import dev.rowan.expression.Validation;
import dev.rowan.resource.ActionDeclaration;
import dev.rowan.resource.GenericSpec;
import java.util.stream.Stream;

/** A generic action does something, and asks of its arguments alone. */
final class GenericVerifier implements EachAction {
    @Override
    public String rule() {
        return "generic";
    }

    @Override
    public Stream<Finding> verify(Source source, ActionDeclaration<?> action, Sources sources) {
        if (!(action instanceof GenericSpec<?, ?> generic)) {
            return Stream.empty();
        }
        Stream<Finding> code = generic.code().isPresent()
                ? Stream.empty()
                : Stream.of(Finding.at(source, action, "does nothing", "say what with `.run(call -> …)`"));
        Stream<Finding> steps = action.rules().steps().stream()
                .filter(GenericVerifier::asksOfRow)
                .map(step -> Finding.at(
                        source,
                        action,
                        "validates attributes, but has no row",
                        "validate a condition on its arguments"));
        return Stream.concat(code, steps.limit(1));
    }

    private static boolean asksOfRow(ActionStep step) {
        Demand demand = ((Validation<?>) step).demand();
        return !(demand instanceof Demand.Holds) && !(demand instanceof Demand.Custom);
    }
}
