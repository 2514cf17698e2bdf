package dev.rowan.compile.verify.resource;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import java.util.stream.Stream;

/** A field that is meant to declare something does. */
final class NullFieldVerifier implements Verifier {
    @Override
    public String rule() {
        return "null-field";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.fields().stream()
                .filter(field -> field.value() == null
                        && NarrowTypes.declares(field.field().getType()))
                .map(field -> Finding.at(
                        source,
                        field,
                        "its field is null",
                        "initialise it where it is declared, with a factory of Resource"));
    }
}
