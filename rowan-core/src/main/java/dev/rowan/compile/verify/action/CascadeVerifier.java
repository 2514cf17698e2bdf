package dev.rowan.compile.verify.action;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Words;
import dev.rowan.model.ActionKind;
import dev.rowan.model.RelationshipKind;
import dev.rowan.resource.Action;
import dev.rowan.resource.ActionDeclaration;
import dev.rowan.resource.ManyToManySpec;
import dev.rowan.resource.RelationshipDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is destroyed along belongs to the row, and can be destroyed. */
final class CascadeVerifier implements EachAction {
    @Override
    public String rule() {
        return "cascade";
    }

    @Override
    public Stream<Finding> verify(Source source, ActionDeclaration<?> action, Sources sources) {
        return action.rules().cascades().stream()
                .map(token -> (RelationshipDeclaration<?, ?, ?>) token)
                .flatMap(token -> finding(source, action, token, sources).stream());
    }

    private static Optional<Finding> finding(
            Source source, ActionDeclaration<?> action, RelationshipDeclaration<?, ?, ?> token, Sources sources) {
        if (!source.holds(token)) {
            return Optional.of(Finding.at(
                    source,
                    action,
                    "destroys along what a relationship (" + token.place() + ") leads to that no field of " + source
                            + " holds",
                    "name relationships of " + source));
        }
        if (token.kind() == RelationshipKind.BELONGS_TO) {
            return Optional.of(Finding.at(
                    source,
                    action,
                    "destroys along what " + Words.at(token) + " leads to, but that row is there for others too",
                    "name has-one, has-many and many-to-many relationships"));
        }
        return gone(token, sources)
                .filter(CascadeVerifier::cannotGo)
                .map(other -> Finding.at(
                        source,
                        action,
                        "destroys along rows of " + other + ", which has no primary destroy action",
                        "declare in " + other + " `public final Destroy<" + other + "> destroy = destroy();`"));
    }

    private static Optional<Source> gone(RelationshipDeclaration<?, ?, ?> token, Sources sources) {
        return sources.of(token instanceof ManyToManySpec<?, ?, ?> many ? many.join() : token.type());
    }

    private static boolean cannotGo(Source source) {
        List<ActionDeclaration<?>> ways = source.actions().stream()
                .<ActionDeclaration<?>>map(action -> action)
                .filter(action -> action.kind() == ActionKind.DESTROY)
                .toList();
        return ways.size() != 1
                && ways.stream().noneMatch(action -> action.name().equals("destroy"))
                && !source.misses(Action.class);
    }
}
