package dev.rowan.compile.verify.resource;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.resource.Declaration;
import dev.rowan.resource.Fields.Declared;
import java.util.stream.Stream;

/** A field does not hide one of a superclass: names are told by one word. */
final class HiddenFieldVerifier implements Verifier {
    @Override
    public String rule() {
        return "hidden-field";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.fields().stream()
                .filter(field -> field.value() instanceof Declaration)
                .flatMap(field -> earlier(source, field)
                        .map(hidden -> Finding.at(
                                source,
                                field,
                                "hides the field of the same name in "
                                        + hidden.field().getDeclaringClass().getSimpleName(),
                                "rename one of the two")));
    }

    private static Stream<Declared> earlier(Source source, Declared field) {
        return source.fields().stream()
                .takeWhile(other -> !other.equals(field))
                .filter(other ->
                        other.value() instanceof Declaration && other.name().equals(field.name()))
                .limit(1);
    }
}
