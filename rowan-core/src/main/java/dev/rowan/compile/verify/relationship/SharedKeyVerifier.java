package dev.rowan.compile.verify.relationship;

import dev.rowan.compile.source.Leads;
import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.resource.BelongsToSpec;
import java.util.stream.Stream;

/** A key leads to one row, by one belongs-to. */
final class SharedKeyVerifier implements Verifier {
    @Override
    public String rule() {
        return "shared-key";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.belongsTo().stream()
                .flatMap(relationship -> Leads.key(source, relationship).stream()
                        .flatMap(key -> Leads.keptIn(source, key).stream()
                                .limit(1)
                                .filter(first -> !first.equals(relationship))
                                .map(first -> finding(source, relationship, key, first))));
    }

    private static Finding finding(
            Source source,
            BelongsToSpec<?, ?> relationship,
            AttributeDeclaration<?, ?, ?> key,
            BelongsToSpec<?, ?> first) {
        String both =
                first.type().getSimpleName() + " and " + relationship.type().getSimpleName();
        return Finding.at(
                source,
                relationship,
                "its key " + Words.at(key) + " is already that of " + Words.at(first),
                first.type() == relationship.type()
                        ? "keep one of the two"
                        : "one key cannot name rows of " + both + ": give each its own, with `.via(…)`");
    }
}
