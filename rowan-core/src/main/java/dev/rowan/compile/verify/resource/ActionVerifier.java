package dev.rowan.compile.verify.resource;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import dev.rowan.model.ActionKind;
import dev.rowan.resource.Action;
import dev.rowan.resource.ActionDeclaration;
import dev.rowan.resource.ManyToManySpec;
import dev.rowan.resource.RelationshipDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What relationships lead to, or through, can be read. Told at the resource that cannot. */
final class ActionVerifier implements Verifier {
    @Override
    public String rule() {
        return "action";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        List<ActionDeclaration<?>> reads = source.actions().stream()
                .<ActionDeclaration<?>>map(action -> action)
                .filter(action -> action.kind() == ActionKind.READ)
                .toList();
        boolean primary = source.misses(Action.class)
                || reads.size() == 1
                || reads.stream().anyMatch(action -> action.name().equals("read"));
        return primary ? Stream.empty() : first(source, sources).map(need -> finding(source, reads, need)).stream();
    }

    private static Finding finding(
            Source source, List<ActionDeclaration<?>> reads, RelationshipDeclaration<?, ?, ?> need) {
        return reads.isEmpty()
                ? Finding.of(
                        source,
                        "has no read action, which " + Words.at(need) + " needs",
                        "declare `public final Read<" + source + "> read = read();`")
                : Finding.of(
                        source,
                        "has " + reads.size() + " read actions, " + Words.places(reads) + ", but no primary one, which "
                                + Words.at(need) + " needs",
                        "name one of them 'read'");
    }

    /** The first relationship of any resource that reads this one. */
    private static Optional<RelationshipDeclaration<?, ?, ?>> first(Source source, Sources sources) {
        Class<?> type = source.resource().getClass();
        return sources.all().stream()
                .<RelationshipDeclaration<?, ?, ?>>flatMap(other -> other.relationships().stream())
                .filter(relationship -> relationship.type() == type
                        || (relationship instanceof ManyToManySpec<?, ?, ?> many && many.join() == type))
                .findFirst();
    }
}
