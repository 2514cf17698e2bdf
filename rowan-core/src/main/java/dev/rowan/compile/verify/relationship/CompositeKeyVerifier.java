package dev.rowan.compile.verify.relationship;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import dev.rowan.model.RelationshipKind;
import dev.rowan.resource.RelationshipDeclaration;
import java.util.Optional;
import java.util.stream.Stream;

/** A relationship matches one attribute, so what it leads to by key has a primary key of one. */
final class CompositeKeyVerifier implements Verifier {
    @Override
    public String rule() {
        return "single-key";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.relationships().stream()
                .flatMap(relationship -> keyed(source, relationship, sources)
                        .filter(keyed -> keyed.primaryKey().size() > 1)
                        .map(keyed -> finding(source, relationship, keyed))
                        .stream());
    }

    /** Whose primary key is matched. A many-to-many's are those of the join's belongs-to, which tell it themselves. */
    private static Optional<Source> keyed(
            Source source, RelationshipDeclaration<?, ?, ?> relationship, Sources sources) {
        if (relationship.kind() == RelationshipKind.BELONGS_TO) {
            return sources.of(relationship.type());
        }
        return relationship.kind() == RelationshipKind.MANY_TO_MANY ? Optional.empty() : Optional.of(source);
    }

    private static Finding finding(Source source, RelationshipDeclaration<?, ?, ?> relationship, Source keyed) {
        return Finding.at(
                source,
                relationship,
                "matches the primary key of " + keyed + ", which has "
                        + keyed.primaryKey().size() + " attributes, " + Words.places(keyed.primaryKey())
                        + "; a relationship matches one",
                "give " + keyed
                        + " a primary key of one attribute, such as `uuidPrimaryKey()`, and an identity over the others");
    }
}
