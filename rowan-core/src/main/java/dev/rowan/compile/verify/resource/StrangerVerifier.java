package dev.rowan.compile.verify.resource;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.model.Setting;
import dev.rowan.resource.field.Declaration;
import dev.rowan.resource.field.Fields.Declared;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;

/** Public fields declare; everything else has no place in a resource. */
final class StrangerVerifier implements Verifier {
    @Override
    public String rule() {
        return "declaration";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.fields().stream()
                .filter(field -> Modifier.isPublic(field.field().getModifiers()) && !declares(field))
                .map(field -> Finding.at(
                        source,
                        field,
                        "a field of type " + field.field().getType().getSimpleName() + " declares nothing",
                        "make the field static or private, or declare an attribute with a factory of Resource"));
    }

    private static boolean declares(Declared field) {
        return field.value() == null
                ? NarrowTypes.declares(field.field().getType())
                : field.value() instanceof Declaration || field.value() instanceof Setting;
    }
}
