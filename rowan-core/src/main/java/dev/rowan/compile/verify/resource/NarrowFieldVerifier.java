package dev.rowan.compile.verify.resource;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.resource.field.Declaration;
import java.util.stream.Stream;

/** A declaration is held by the narrow type that queries see, not by the one that declares. */
final class NarrowFieldVerifier implements Verifier {
    @Override
    public String rule() {
        return "narrow-field";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.fields().stream()
                .filter(field ->
                        Declaration.class.isAssignableFrom(field.field().getType()))
                .flatMap(field -> field.value() instanceof Declaration declaration
                        ? Stream.of(Finding.at(
                                source,
                                field,
                                "its field has the type "
                                        + field.field().getType().getSimpleName()
                                        + ", which is for initialisers only: queries could call its modifiers",
                                "hold it by the narrow type: `public final " + NarrowTypes.of(declaration) + " "
                                        + field.name() + "`"))
                        : Stream.empty());
    }
}
