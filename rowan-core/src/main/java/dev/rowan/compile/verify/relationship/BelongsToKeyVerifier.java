package dev.rowan.compile.verify.relationship;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Kinds;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.resource.BelongsToSpec;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.Optional;
import java.util.stream.Stream;

/** A belongs-to has its key among the attributes of its resource. */
final class BelongsToKeyVerifier implements Verifier {
    @Override
    public String rule() {
        return "belongs-to-key";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.belongsTo().stream()
                .filter(relationship -> relationship.key().isEmpty())
                .filter(relationship ->
                        source.fields().stream().noneMatch(field -> field.name().equals(relationship.name() + "Id")))
                .map(relationship -> finding(source, relationship, sources));
    }

    private static Finding finding(Source source, BelongsToSpec<?, ?> relationship, Sources sources) {
        String destination = relationship.type().getSimpleName();
        String found = "belongs to " + destination + " by '" + relationship.name() + "Id', which " + source
                + " does not declare";
        String better = Words.fieldName(destination);
        Optional<AttributeDeclaration<?, ?, ?>> meant = source.attribute(better + "Id");
        if (meant.isEmpty()) {
            ValueType type = sources.of(relationship.type())
                    .flatMap(Source::soleKey)
                    .<ValueType>map(key -> key.facets().type())
                    .orElse(Scalar.UUID);
            String line = Kinds.line(source.name(), relationship.name() + "Id", type);
            return Finding.at(source, relationship, found, "declare " + line + ", or name its key with `.via(…)`");
        }
        boolean free = BelongsToNameVerifier.namesake(relationship, sources).isEmpty();
        return Finding.at(
                source,
                relationship,
                found + "; what it declares is " + Words.at(meant.get()),
                "rename the relationship to '" + better + "'"
                        + (free ? ", or write `.via(" + meant.get().name() + ")`" : ""));
    }
}
