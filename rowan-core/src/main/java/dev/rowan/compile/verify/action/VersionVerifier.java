package dev.rowan.compile.verify.action;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import dev.rowan.model.Generation;
import dev.rowan.resource.AttributeDeclaration;
import java.util.List;
import java.util.stream.Stream;

/** A row has one version, which is no part of its key. */
final class VersionVerifier implements Verifier {
    @Override
    public String rule() {
        return "version";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        List<AttributeDeclaration<?, ?, ?>> versions = source.attributes().stream()
                .<AttributeDeclaration<?, ?, ?>>map(attribute -> attribute)
                .filter(attribute -> attribute.facets().generation() == Generation.VERSION)
                .toList();
        Stream<Finding> second = versions.stream()
                .skip(1)
                .map(version -> Finding.at(
                        source,
                        version,
                        "is a second version beside " + Words.at(versions.get(0)),
                        "keep one of the two"));
        Stream<Finding> key = versions.stream()
                .filter(version -> version.facets().primaryKey())
                .map(version -> Finding.at(
                        source,
                        version,
                        "changes with every write, so it cannot be part of the primary key",
                        "take `.primaryKey()` away"));
        return Stream.concat(second, key);
    }
}
