package dev.rowan.compile.verify.attribute;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.model.Constraint;
import dev.rowan.resource.AttributeDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rules of an attribute leave some values. */
final class BoundsVerifier implements Verifier {
    @Override
    public String rule() {
        return "bounds";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.attributes().stream()
                .flatMap(attribute -> found(attribute).stream()
                        .map(found -> Finding.at(source, attribute, found, "mend or drop the rule")));
    }

    private static List<String> found(AttributeDeclaration<?, ?, ?> attribute) {
        Bounds bounds = Bounds.of(attribute.facets().type(), attribute.facets().constraints());
        List<String> found = new ArrayList<>();
        for (Constraint constraint : attribute.facets().constraints()) {
            bounds.found(constraint).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            bounds.emptyLengths().ifPresent(found::add);
            bounds.emptyRange().ifPresent(found::add);
        }
        return found;
    }
}
