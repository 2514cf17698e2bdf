package dev.rowan.compile.verify.attribute;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import dev.rowan.resource.IdentitySpec;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An identity is over some attributes, each once, and not over those of another. */
final class IdentityVerifier implements Verifier {
    @Override
    public String rule() {
        return "identity";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.identities().stream().flatMap(identity -> finding(source, identity).stream());
    }

    private static Optional<Finding> finding(Source source, IdentitySpec<?> identity) {
        Set<Object> attributes = new HashSet<>(identity.attributes());
        if (attributes.isEmpty()) {
            return Optional.of(Finding.at(
                    source, identity, "an identity of no attributes would allow one row", "name its attributes"));
        }
        if (attributes.size() < identity.attributes().size()) {
            return Optional.of(Finding.at(
                    source,
                    identity,
                    "names an attribute twice: " + Words.list(identity.attributes()),
                    "name each once"));
        }
        return source.identities().stream()
                .takeWhile(earlier -> !earlier.equals(identity))
                .filter(earlier ->
                        earlier.condition().isEmpty() == identity.condition().isEmpty())
                .filter(earlier ->
                        identity.condition().isEmpty() || earlier.condition().equals(identity.condition()))
                .filter(earlier -> earlier.attributes().size() == attributes.size())
                .filter(earlier -> attributes.containsAll(earlier.attributes()))
                .findFirst()
                .map(earlier -> Finding.at(
                        source,
                        identity,
                        "is over the same attributes as " + Words.at(earlier),
                        "keep one of the two"));
    }
}
