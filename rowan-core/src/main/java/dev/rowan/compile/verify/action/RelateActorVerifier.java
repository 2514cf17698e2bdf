package dev.rowan.compile.verify.action;

import dev.rowan.action.Change;
import dev.rowan.action.Effect;
import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.model.RelationshipKind;
import dev.rowan.resource.ActionDeclaration;
import dev.rowan.resource.RelationshipDeclaration;
import java.util.Optional;
import java.util.stream.Stream;

/** The actor is related by a key that the row itself holds. */
final class RelateActorVerifier implements EachAction {
    @Override
    public String rule() {
        return "relate-actor";
    }

    @Override
    public Stream<Finding> verify(Source source, ActionDeclaration<?> action, Sources sources) {
        return action.rules().steps().stream()
                .flatMap(
                        step -> step instanceof Change<?> change && change.effect() instanceof Effect.RelateActor relate
                                ? finding(source, action, relate).stream()
                                : Stream.empty());
    }

    private static Optional<Finding> finding(Source source, ActionDeclaration<?> action, Effect.RelateActor relate) {
        RelationshipDeclaration<?, ?, ?> relationship = (RelationshipDeclaration<?, ?, ?>) relate.relationship();
        if (source.holds(relationship) && relationship.kind() == RelationshipKind.BELONGS_TO) {
            return Optional.empty();
        }
        String found = source.holds(relationship)
                ? relationship + ", which is no belongs-to: the other row holds the key"
                : "a relationship (" + relationship.place() + ") that no field of " + source + " holds";
        return Optional.of(
                Finding.at(source, action, "relates the actor by " + found, "name a belongs-to of " + source));
    }
}
