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

/** What declares is public and final. */
final class FieldVerifier implements Verifier {
    @Override
    public String rule() {
        return "field";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.fields().stream()
                .filter(FieldVerifier::declares)
                .filter(field -> !isPublic(field) || !isFinal(field))
                .map(field -> Finding.at(source, field, found(field), "declare it `public final`"));
    }

    private static boolean declares(Declared field) {
        return field.value() instanceof Declaration || field.value() instanceof Setting;
    }

    private static String found(Declared field) {
        if (isPublic(field)) {
            return "its field is not final";
        }
        return isFinal(field) ? "its field is not public" : "its field is neither public nor final";
    }

    private static boolean isPublic(Declared field) {
        return Modifier.isPublic(field.field().getModifiers());
    }

    private static boolean isFinal(Declared field) {
        return Modifier.isFinal(field.field().getModifiers());
    }
}
