package dev.rowan.compile.verify.action;

import dev.rowan.action.BoundManage;
import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Words;
import dev.rowan.resource.ActionDeclaration;
import dev.rowan.resource.ArgumentSpec;
import dev.rowan.resource.RelationshipDeclaration;
import dev.rowan.type.ListType;
import java.util.Optional;
import java.util.stream.Stream;

/** A managed relationship is the resource's own, and its argument can hold what it leads to. */
final class BoundManageVerifier implements EachAction {
    @Override
    public String rule() {
        return "managed-argument";
    }

    @Override
    public Stream<Finding> verify(Source source, ActionDeclaration<?> action, Sources sources) {
        return action.rules().managed().stream().flatMap(bound -> finding(source, action, bound).stream());
    }

    private static Optional<Finding> finding(Source source, ActionDeclaration<?> action, BoundManage bound) {
        RelationshipDeclaration<?, ?, ?> relationship = (RelationshipDeclaration<?, ?, ?>) bound.relationship();
        if (!source.holds(relationship)) {
            return Optional.of(Finding.at(
                    source,
                    action,
                    "manages a relationship (" + relationship.place() + ") that no field of " + source + " holds",
                    "name a relationship of " + source));
        }
        ArgumentSpec<?> argument = (ArgumentSpec<?>) bound.argument();
        if (!action.rules().arguments().contains(argument)) {
            return Optional.of(Finding.at(
                    source,
                    action,
                    "manages " + relationship + " by " + argument + ", which it does not take",
                    "write `.argument(" + argument.name() + ")` too"));
        }
        boolean list = argument.facets().type() instanceof ListType;
        return list || relationship.kind().toOne()
                ? Optional.empty()
                : Optional.of(Finding.at(
                        source,
                        action,
                        "manages " + relationship + ", which leads to many rows, by " + Words.at(argument)
                                + ", which holds one value",
                        "declare the argument with `listArgument(…)`"));
    }
}
