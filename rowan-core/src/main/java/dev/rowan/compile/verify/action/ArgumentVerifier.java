package dev.rowan.compile.verify.action;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.evaluate.Constraints;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Constraint;
import dev.rowan.model.Generation;
import dev.rowan.problem.Problem;
import dev.rowan.resource.ArgumentSpec;
import dev.rowan.resource.field.Facets;
import dev.rowan.type.Cast;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.Optional;
import java.util.stream.Stream;

/** An argument's rules fit its kind, and its default keeps them. */
final class ArgumentVerifier implements Verifier {
    @Override
    public String rule() {
        return "argument";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.arguments().stream()
                .flatMap(argument -> misfit(source, argument).or(() -> badDefault(source, argument)).stream());
    }

    private static Optional<Finding> misfit(Source source, ArgumentSpec<?> argument) {
        ValueType type = argument.facets().type();
        boolean text = type == Scalar.TEXT || type == Scalar.CASE_INSENSITIVE_TEXT;
        for (Constraint rule : argument.facets().constraints()) {
            boolean bound = rule instanceof Constraint.AtLeast || rule instanceof Constraint.AtMost;
            if (bound ? !type.ordered() : !text) {
                return Optional.of(Finding.at(
                        source,
                        argument,
                        "holds " + type.words() + ", which " + verb(rule) + "(…) cannot measure",
                        bound ? "use it with numbers, text and moments" : "use it with text"));
            }
        }
        return Optional.empty();
    }

    private static String verb(Constraint rule) {
        if (rule instanceof Constraint.AtLeast) {
            return "min";
        }
        if (rule instanceof Constraint.AtMost) {
            return "max";
        }
        if (rule instanceof Constraint.MaxLength) {
            return "maxLength";
        }
        return rule instanceof Constraint.MinLength ? "minLength" : "pattern";
    }

    private static Optional<Finding> badDefault(Source source, ArgumentSpec<?> argument) {
        Object value = argument.facets().fallback();
        return value == null
                ? Optional.empty()
                : refused(argument, value)
                        .map(why -> Finding.at(
                                source, argument, "its default " + why, "give a default that its own rules allow"));
    }

    private static Optional<String> refused(ArgumentSpec<?> argument, Object value) {
        Facets facets = argument.facets();
        Cast cast = facets.type().cast(value);
        if (cast instanceof Cast.Refused no) {
            return Optional.of(no.why());
        }
        String name = argument.name();
        AttributeModel model = new AttributeModel(
                "",
                name,
                name,
                0,
                facets.type(),
                false,
                false,
                true,
                Generation.NONE,
                null,
                null,
                facets.constraints(),
                null);
        return Constraints.check(model, ((Cast.Done) cast).value()).map(Problem::message);
    }
}
