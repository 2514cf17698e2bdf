package dev.rowan.compile.verify.attribute;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.type.EnumType;
import dev.rowan.type.ListType;
import dev.rowan.type.RecordType;
import dev.rowan.type.ValueType;
import java.util.Optional;
import java.util.stream.Stream;

/** Values are of kinds that can be kept. */
final class ValueTypeVerifier implements Verifier {
    @Override
    public String rule() {
        return "value-type";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.attributes().stream()
                .flatMap(attribute -> found(attribute.facets().type()).stream()
                        .map(found -> Finding.at(
                                source,
                                attribute,
                                found,
                                wayOut(attribute.facets().type()))));
    }

    private static Optional<String> found(ValueType type) {
        if (type instanceof ListType list) {
            return found(list.element());
        }
        if (type instanceof EnumType constants && constants.names().isEmpty()) {
            return Optional.of("the enum " + constants.javaType().getSimpleName() + " has no constants");
        }
        return type instanceof RecordType whole ? Components.unknown(whole.javaType()) : Optional.empty();
    }

    private static String wayOut(ValueType type) {
        ValueType element = type instanceof ListType list ? list.element() : type;
        return element instanceof EnumType
                ? "give it at least one"
                : "use plain values, enums, records, or lists of them as components";
    }
}
