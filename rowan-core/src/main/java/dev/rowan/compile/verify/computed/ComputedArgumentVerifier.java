package dev.rowan.compile.verify.computed;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.expression.Argument;
import dev.rowan.resource.computed.Computation;
import java.util.stream.Stream;

/** A computed field takes arguments that a field of the same resource holds. */
final class ComputedArgumentVerifier implements Verifier {
    @Override
    public String rule() {
        return "argument";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.computed().stream()
                .flatMap(field -> field.arguments().stream()
                        .distinct()
                        .filter(argument -> !source.holds(argument))
                        .map(argument -> finding(source, field, argument)));
    }

    private static Finding finding(Source source, Computation<?, ?> field, Argument<?> argument) {
        return Finding.at(
                source,
                field,
                "takes the argument " + argument + ", which no field of " + source + " holds",
                "hold it in a field, with all its modifiers, and name the field");
    }
}
