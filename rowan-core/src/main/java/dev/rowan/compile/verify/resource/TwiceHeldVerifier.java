package dev.rowan.compile.verify.resource;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import dev.rowan.resource.field.Declaration;
import dev.rowan.resource.field.Fields.Declared;
import java.util.Optional;
import java.util.stream.Stream;

/** One declaration, one field. */
final class TwiceHeldVerifier implements Verifier {
    @Override
    public String rule() {
        return "one-field";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.fields().stream()
                .flatMap(field -> field.value() instanceof Declaration declaration && source.holds(declaration)
                        ? finding(source, field, declaration).stream()
                        : Stream.empty());
    }

    private static Optional<Finding> finding(Source source, Declared field, Declaration declaration) {
        if (declaration.name().equals(field.name())) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                source.fields().indexOf(field),
                source.name() + "." + field.name(),
                source.resource().place(),
                "holds the declaration of " + Words.at(declaration) + " once more",
                "take the field away, or call the factory again"));
    }
}
