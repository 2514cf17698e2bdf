package dev.rowan.compile.verify.resource;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import java.util.stream.Stream;

/** Two resources do not share a simple name: models, input and messages know them by it. */
final class NameVerifier implements Verifier {
    @Override
    public String rule() {
        return "name";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return sources.called(source.name()).stream()
                .takeWhile(earlier -> earlier != source)
                .filter(earlier -> earlier.name().equals(source.name()))
                .limit(1)
                .map(earlier -> Finding.of(
                        source,
                        source.resource().getClass().getName() + " has the simple name of "
                                + earlier.resource().getClass().getName() + " ("
                                + earlier.resource().place() + ")",
                        "rename one: models, input and messages know a resource by its simple name"));
    }
}
