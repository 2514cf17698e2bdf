package dev.rowan.compile.verify.attribute;

import dev.rowan.compile.source.Leads;
import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Kinds;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.resource.BelongsToSpec;
import dev.rowan.resource.field.Facets;
import java.util.Optional;
import java.util.stream.Stream;

/** The key of another row is given, never made: a forgotten one must be missed. */
final class GeneratedKeyVerifier implements Verifier {
    @Override
    public String rule() {
        return "generated-key";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.attributes().stream()
                .filter(attribute -> made(attribute.facets()))
                .flatMap(attribute -> source.belongsTo().stream()
                        .filter(relationship -> meant(source, relationship)
                                .filter(attribute::equals)
                                .isPresent())
                        .limit(1)
                        .map(relationship -> finding(source, attribute, relationship)));
    }

    /** Its key; where a relationship has none for being called otherwise, the attribute named after its destination. */
    private static Optional<AttributeDeclaration<?, ?, ?>> meant(Source source, BelongsToSpec<?, ?> relationship) {
        String destination = relationship.type().getSimpleName();
        return Leads.key(source, relationship).or(() -> source.attribute(Words.fieldName(destination) + "Id"));
    }

    /** A supplier on a primary key cannot know the other row either. */
    private static boolean made(Facets facets) {
        return facets.generation().isKey() || (facets.primaryKey() && facets.supplier() != null);
    }

    private static Finding finding(
            Source source, AttributeDeclaration<?, ?, ?> attribute, BelongsToSpec<?, ?> relationship) {
        String key = attribute.facets().primaryKey() ? ".primaryKey()" : "";
        return Finding.at(
                source,
                attribute,
                "is made anew for each row, but is the key of " + Words.at(relationship)
                        + ": who forgets to give it would get a key that leads nowhere",
                "write `" + Kinds.factory(attribute.facets().type()) + key + "`");
    }
}
