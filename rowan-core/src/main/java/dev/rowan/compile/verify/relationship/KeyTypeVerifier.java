package dev.rowan.compile.verify.relationship;

import dev.rowan.compile.source.Leads;
import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Kinds;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.resource.RelationshipDeclaration;
import dev.rowan.type.ValueType;
import java.util.Optional;
import java.util.stream.Stream;

/** A key is of the same kind as the primary key that it names. */
final class KeyTypeVerifier implements Verifier {
    @Override
    public String rule() {
        return "key-type";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        Stream<Finding> belongsTo = source.belongsTo().stream()
                .flatMap(relationship -> Leads.key(source, relationship).stream()
                        .flatMap(key -> sources.of(relationship.type()).flatMap(Source::soleKey).stream()
                                .flatMap(named -> finding(source, relationship, key, named).stream())));
        Stream<Finding> has = source.relationships().stream()
                .filter(relationship -> Leads.named(relationship).given())
                .flatMap(relationship -> back(source, relationship, sources).stream());
        return Stream.concat(belongsTo, has);
    }

    private static Optional<Finding> back(
            Source source, RelationshipDeclaration<?, ?, ?> relationship, Sources sources) {
        Optional<Source> destination = sources.of(relationship.type());
        Optional<AttributeDeclaration<?, ?, ?>> key = destination.flatMap(there -> Leads.backKey(relationship, there));
        boolean told =
                key.isPresent() && !Leads.keptIn(destination.get(), key.get()).isEmpty();
        return told
                ? Optional.empty()
                : key.flatMap(back -> source.soleKey().flatMap(own -> finding(source, relationship, back, own)));
    }

    private static Optional<Finding> finding(
            Source source,
            RelationshipDeclaration<?, ?, ?> relationship,
            AttributeDeclaration<?, ?, ?> key,
            AttributeDeclaration<?, ?, ?> named) {
        ValueType wanted = named.facets().type().kept();
        if (key.facets().type().kept().equals(wanted)) {
            return Optional.empty();
        }
        return Optional.of(Finding.at(
                source,
                relationship,
                "its key " + Words.at(key) + " is declared with "
                        + Kinds.factory(key.facets().type()) + ", but the primary key that it names, " + Words.at(named)
                        + ", with " + Kinds.factory(wanted),
                "declare " + key.name() + " with `" + Kinds.factory(wanted) + "`"));
    }
}
