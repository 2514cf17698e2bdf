package dev.rowan.compile.verify.relationship;

import dev.rowan.compile.source.Leads;
import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.resource.BelongsToSpec;
import java.util.Optional;
import java.util.stream.Stream;

/** A belongs-to does not bear the name of a resource that it does not lead to. */
final class BelongsToNameVerifier implements Verifier {
    @Override
    public String rule() {
        return "belongs-to-name";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.belongsTo().stream()
                .flatMap(relationship -> Leads.key(source, relationship).stream()
                        .flatMap(key -> namesake(relationship, sources).stream()
                                .map(namesake -> finding(source, relationship, key, namesake))));
    }

    private static Finding finding(
            Source source, BelongsToSpec<?, ?> relationship, AttributeDeclaration<?, ?, ?> key, Source namesake) {
        String better = Words.fieldName(relationship.type().getSimpleName());
        boolean taken = source.fields().stream().anyMatch(field -> field.name().equals(better));
        return Finding.at(
                source,
                relationship,
                "leads to " + relationship.type().getSimpleName() + " by " + Words.at(key)
                        + ", but has the name of the resource " + Words.at(namesake),
                taken ? "give it a name of its own" : "rename it to '" + better + "'");
    }

    /** The resource, other than its destination, that a relationship is named after. */
    static Optional<Source> namesake(BelongsToSpec<?, ?> relationship, Sources sources) {
        String name = relationship.name();
        return sources.called(name).stream()
                .filter(source -> source.resource().getClass() != relationship.type())
                .filter(source -> !relationship.type().getSimpleName().equalsIgnoreCase(name))
                .findFirst();
    }
}
