package dev.rowan.compile.verify.resource;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import dev.rowan.resource.field.Declaration;
import java.util.stream.Stream;

/** A resource holds what its own factories made. */
final class ForeignVerifier implements Verifier {
    @Override
    public String rule() {
        return "own-declaration";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.fields().stream()
                .flatMap(field -> field.value() instanceof Declaration foreign && foreign.owner() != source.resource()
                        ? Stream.of(Finding.at(
                                source,
                                field,
                                "holds " + Words.at(foreign) + ", which " + foreign.owner() + " declares",
                                "declare it with a factory of " + source + " itself"))
                        : Stream.empty());
    }
}
