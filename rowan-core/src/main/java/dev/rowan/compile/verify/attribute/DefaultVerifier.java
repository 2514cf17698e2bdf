package dev.rowan.compile.verify.attribute;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.evaluate.Constraints;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Constraint;
import dev.rowan.model.Generation;
import dev.rowan.problem.Problem;
import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.resource.field.Facets;
import dev.rowan.type.Cast;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A default is a value that the attribute accepts, and nothing else makes one. */
final class DefaultVerifier implements Verifier {
    @Override
    public String rule() {
        return "default";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.attributes().stream().flatMap(attribute -> finding(source, attribute).stream());
    }

    private static Optional<Finding> finding(Source source, AttributeDeclaration<?, ?, ?> attribute) {
        Facets facets = attribute.facets();
        boolean given = facets.fallback() != null || facets.supplier() != null;
        if (given && facets.generation() != Generation.NONE) {
            return Optional.of(Finding.at(
                    source,
                    attribute,
                    "has a default, but its value is made for each row anyway",
                    "take `.defaultsTo(…)` away"));
        }
        return facets.fallback() == null
                ? Optional.empty()
                : refused(attribute, facets.fallback())
                        .map(why -> Finding.at(
                                source, attribute, "its default " + why, "give a default that its own rules allow"));
    }

    private static Optional<String> refused(AttributeDeclaration<?, ?, ?> attribute, Object value) {
        Cast cast = attribute.facets().type().cast(value);
        return cast instanceof Cast.Done done
                ? Constraints.check(model(attribute), done.value()).map(Problem::message)
                : Optional.of(((Cast.Refused) cast).why());
    }

    /** As much of a model as the check of a value needs. */
    private static AttributeModel model(AttributeDeclaration<?, ?, ?> attribute) {
        Facets facets = attribute.facets();
        String name = attribute.name();
        List<Constraint> rules = facets.constraints();
        return new AttributeModel(
                "", name, name, 0, facets.type(), false, false, true, Generation.NONE, null, null, rules, null);
    }
}
