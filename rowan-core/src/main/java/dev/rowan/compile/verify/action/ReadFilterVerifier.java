package dev.rowan.compile.verify.action;

import dev.rowan.action.ReadRules;
import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Sort;
import dev.rowan.model.ActionKind;
import dev.rowan.resource.ActionDeclaration;
import dev.rowan.resource.ArgumentSpec;
import dev.rowan.resource.ReadSpec;
import java.util.Optional;
import java.util.stream.Stream;

/** What a read action says of its rows can be worked out, wherever rows are read by it. */
final class ReadFilterVerifier implements EachAction {
    @Override
    public String rule() {
        return "read";
    }

    @Override
    public Stream<Finding> verify(Source source, ActionDeclaration<?> action, Sources sources) {
        if (!(action instanceof ReadSpec<?> read)) {
            return Stream.empty();
        }
        ReadRules rules = read.reading();
        Sketch sketch = new Sketch(source, sources, action.rules().arguments(), false);
        return Stream.concat(
                Stream.ofNullable(rules.filter()), rules.order().stream().<Expr<?, ?>>map(Sort::by))
                .flatMap(expression -> Sketch.fault(expression, sketch).stream())
                .map(fault -> Finding.at(
                        source,
                        action,
                        "cannot be worked out: " + fault,
                        "speak of attributes and relationships of " + source
                                + ", and of arguments that the action takes"))
                .findFirst()
                .or(() -> pages(source, action, rules))
                .or(() -> unasked(source, action))
                .or(() -> circle(source, action, sources))
                .stream();
    }

    private static Optional<Finding> pages(Source source, ActionDeclaration<?> action, ReadRules rules) {
        Integer size = rules.pageSize();
        Integer largest = rules.largestPage();
        if (size != null && size < 1) {
            String said = "paginated(" + size + (largest == null ? "" : ", " + largest) + ")";
            return Optional.of(Finding.at(source, action, said + " leaves pages empty", "give a size from 1"));
        }
        if (size != null && largest != null && largest < size) {
            return Optional.of(Finding.at(
                    source,
                    action,
                    "paginated(" + size + ", " + largest + ") has pages that are larger than the largest",
                    "give the usual size first, then the largest"));
        }
        return Optional.empty();
    }

    /** Loads and conditions on related rows give a primary read action no arguments. */
    private static Optional<Finding> unasked(Source source, ActionDeclaration<?> action) {
        if (!isPrimary(source, action)) {
            return Optional.empty();
        }
        return action.rules().arguments().stream()
                .filter(ReadFilterVerifier::mustBeGiven)
                .findFirst()
                .map(argument -> Finding.at(
                        source,
                        action,
                        "is the primary read action and requires the argument '" + argument.name()
                                + "', which loads of related rows cannot give",
                        "give the argument a default, or take it in another read action"));
    }

    private static boolean mustBeGiven(Argument<?> argument) {
        return argument instanceof ArgumentSpec<?> spec && spec.mustBeGiven();
    }

    static boolean isPrimary(Source source, ActionDeclaration<?> action) {
        return action.name().equals("read")
                || source.actions().stream()
                                .filter(each -> each.kind() == ActionKind.READ)
                                .count()
                        == 1;
    }

    private static Optional<Finding> circle(Source source, ActionDeclaration<?> action, Sources sources) {
        return isPrimary(source, action)
                ? Following.circle(source, sources)
                        .map(way -> Finding.at(
                                source,
                                action,
                                "its filter asks related rows, whose own read filter comes back to it: "
                                        + String.join(", ", way),
                                "leave the other resource out of one of the filters, or write it by the key"))
                : Optional.empty();
    }
}
