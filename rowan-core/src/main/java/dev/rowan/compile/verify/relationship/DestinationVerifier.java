package dev.rowan.compile.verify.relationship;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import dev.rowan.resource.ManyToManySpec;
import dev.rowan.resource.RelationshipDeclaration;
import java.util.stream.Stream;

/** What a relationship leads to, or through, is opened too. Told once for each resource that is not. */
final class DestinationVerifier implements Verifier {
    @Override
    public String rule() {
        return "opened";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.relationships().stream()
                .flatMap(relationship -> mentioned(relationship)
                        .filter(type -> sources.of(type).isEmpty() && relationship.equals(first(type, sources)))
                        .map(type -> Finding.at(
                                source,
                                relationship,
                                (type == relationship.type() ? "leads to " : "leads through ") + type.getSimpleName()
                                        + ", which no opened domain holds",
                                "add it to one: `Domain.of(\"…\", …, " + Words.constant(type) + ")`")));
    }

    private static Stream<Class<?>> mentioned(RelationshipDeclaration<?, ?, ?> relationship) {
        return relationship instanceof ManyToManySpec<?, ?, ?> many
                ? Stream.<Class<?>>of(many.type(), many.join()).distinct()
                : Stream.of(relationship.type());
    }

    private static RelationshipDeclaration<?, ?, ?> first(Class<?> type, Sources sources) {
        return sources.all().stream()
                .<RelationshipDeclaration<?, ?, ?>>flatMap(source -> source.relationships().stream())
                .filter(relationship -> mentioned(relationship).anyMatch(type::equals))
                .findFirst()
                .orElseThrow();
    }
}
