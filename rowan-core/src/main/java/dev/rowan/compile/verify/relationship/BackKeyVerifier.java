package dev.rowan.compile.verify.relationship;

import dev.rowan.compile.source.Leads;
import dev.rowan.compile.source.Named;
import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import dev.rowan.model.RelationshipKind;
import dev.rowan.relationship.Relationship;
import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.resource.BelongsToSpec;
import dev.rowan.resource.RelationshipDeclaration;
import dev.rowan.resource.field.Declaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A has-one or has-many finds the key in its destination by which rows lead back. */
final class BackKeyVerifier implements Verifier {
    @Override
    public String rule() {
        return "back-key";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.relationships().stream()
                .filter(relationship -> relationship.kind() == RelationshipKind.HAS_ONE
                        || relationship.kind() == RelationshipKind.HAS_MANY)
                .flatMap(relationship -> sources
                        .of(relationship.type())
                        .filter(Source::standsForItsClass)
                        .flatMap(destination -> Leads.named(relationship).given()
                                ? named(source, relationship, destination)
                                : sought(source, relationship, destination))
                        .stream());
    }

    private static Optional<Finding> named(
            Source source, RelationshipDeclaration<?, ?, ?> relationship, Source destination) {
        Named named = Leads.named(relationship);
        String wayOut = "name the key of a belongs-to of " + destination + " that leads to " + source
                + ", such as `.via(" + initial(destination) + " -> " + initial(destination) + "."
                + Words.fieldName(source.name()) + "Id)`";
        if (named.token().isEmpty()) {
            return Optional.of(Finding.at(source, relationship, "its via(…) failed with " + named.failure(), wayOut));
        }
        Optional<AttributeDeclaration<?, ?, ?>> key = Leads.backKey(relationship, destination);
        if (key.isEmpty()) {
            String token = named.token().get() instanceof Declaration other ? Words.at(other) : "something else";
            String found = "its via(…) names " + token + ", which is no attribute of " + destination;
            return Optional.of(Finding.at(source, relationship, found, wayOut));
        }
        List<BelongsToSpec<?, ?>> kept = Leads.keptIn(destination, key.get());
        return kept.isEmpty()
                        || kept.stream()
                                .anyMatch(
                                        back -> back.type() == source.resource().getClass())
                ? Optional.empty()
                : Optional.of(Finding.at(
                        source,
                        relationship,
                        "its via(…) names " + Words.at(key.get()) + ", the key of " + Words.at(kept.get(0))
                                + ", which leads to " + kept.get(0).type().getSimpleName(),
                        wayOut));
    }

    private static Optional<Finding> sought(
            Source source, RelationshipDeclaration<?, ?, ?> relationship, Source destination) {
        List<BelongsToSpec<?, ?>> back =
                Leads.between(destination, source.resource().getClass());
        if (back.size() == 1 || destination.misses(Relationship.class)) {
            return Optional.empty();
        }
        if (back.isEmpty()) {
            String line = "`public final ToOne<" + destination + ", " + source + "> " + Words.fieldName(source.name())
                    + " = belongsTo(" + source + ".class);`";
            return Optional.of(Finding.at(
                    source,
                    relationship,
                    destination + " has no belongs-to that leads to " + source,
                    "declare in " + destination + " " + line + " and its key, or name a key with `.via(…)`"));
        }
        String key = Leads.key(destination, back.get(0)).map(Declaration::name).orElse("…");
        return Optional.of(Finding.at(
                source,
                relationship,
                destination + " has " + back.size() + " belongs-to that lead to " + source + ": " + Words.places(back),
                "name the key of one, such as `.via(" + initial(destination) + " -> " + initial(destination) + "." + key
                        + ")`"));
    }

    private static String initial(Source source) {
        return Words.fieldName(source.name()).substring(0, 1);
    }
}
