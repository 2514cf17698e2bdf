package dev.rowan.compile.verify.computed;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.action.Sketch;
import dev.rowan.resource.computed.CodeSpec;
import dev.rowan.resource.computed.Computation;
import java.util.Optional;
import java.util.stream.Stream;

/** What a computed field is made of can be worked out, and not out of itself. */
final class DefinitionVerifier implements Verifier {
    private static final String CIRCLE = " is worked out of itself: ";

    @Override
    public String rule() {
        return "computed";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.computed().stream()
                .filter(field -> !(field instanceof CodeSpec<?, ?>))
                .flatMap(field -> finding(source, field, sources).stream());
    }

    private static Optional<Finding> finding(Source source, Computation<?, ?> field, Sources sources) {
        return Sketch.fault(field, new Sketch(source, sources))
                .filter(fault -> !isElsewhere(fault, field))
                .map(fault -> fault.startsWith(field.name() + CIRCLE)
                        ? Finding.at(
                                source,
                                field,
                                fault.substring(field.name().length() + 1),
                                "leave one of them out, or write there what it stands for")
                        : Finding.at(
                                source,
                                field,
                                "cannot be worked out: " + fault,
                                "speak of fields of " + source + ", and inside a lambda of fields of its parameter"));
    }

    /** A circle is told of each field in it, and of no other. */
    private static boolean isElsewhere(String fault, Computation<?, ?> field) {
        return fault.contains(CIRCLE) && !fault.startsWith(field.name() + CIRCLE);
    }
}
