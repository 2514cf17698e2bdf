package dev.rowan.compile.verify.resource;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.model.Setting;
import dev.rowan.resource.Fields.Declared;
import java.util.stream.Stream;

/** A setting of a kind is given once. */
final class SettingVerifier implements Verifier {
    @Override
    public String rule() {
        return "setting";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.fields().stream()
                .filter(field -> field.value() instanceof Setting)
                .flatMap(field -> earlier(source, field)
                        .map(first -> Finding.at(
                                source,
                                field,
                                "is a second " + field.field().getType().getSimpleName() + " beside " + source + "."
                                        + first.name(),
                                "keep one of the two")));
    }

    private static Stream<Declared> earlier(Source source, Declared field) {
        return source.fields().stream()
                .takeWhile(other -> !other.equals(field))
                .filter(other -> other.value() instanceof Setting)
                .filter(other -> other.field().getType() == field.field().getType())
                .limit(1);
    }
}
