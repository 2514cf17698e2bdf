package dev.rowan.compile.verify.computed;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.expression.Field;
import dev.rowan.relationship.Relationship;
import dev.rowan.resource.computed.CodeSpec;
import java.util.Optional;
import java.util.stream.Stream;

/** Java code is given attributes and computed fields of its own resource, which a store can read. */
final class CodeVerifier implements Verifier {
    @Override
    public String rule() {
        return "needs";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.computed().stream()
                .flatMap(field -> field instanceof CodeSpec<?, ?> code
                        ? code.code().needs().stream().flatMap(need -> finding(source, code, need).stream())
                        : Stream.empty());
    }

    private static Optional<Finding> finding(Source source, CodeSpec<?, ?> code, Field<?, ?> need) {
        if (!source.holds(need)) {
            return Optional.of(Finding.at(
                    source,
                    code,
                    "needs " + need + ", which no field of " + source + " holds",
                    "name attributes and computed fields of " + source));
        }
        if (need instanceof Relationship<?, ?, ?>) {
            return Optional.of(Finding.at(
                    source,
                    code,
                    "needs " + need + ", a relationship, which is not read for it",
                    "declare an aggregate of what it needs, such as `list(" + need.name() + ", …)`, and name that"));
        }
        return need instanceof CodeSpec<?, ?>
                ? Optional.of(Finding.at(
                        source,
                        code,
                        "needs " + need + ", which Java code works out itself",
                        "call the other's code from this one, and name what both need"))
                : Optional.empty();
    }
}
