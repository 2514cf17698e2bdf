package dev.rowan.door;

import dev.rowan.expression.Argument;
import dev.rowan.model.RelationshipModel;
import dev.rowan.problem.Problem;
import dev.rowan.resource.ArgumentSpec;
import dev.rowan.type.Cast;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code args}: values of arguments that the read action takes, and computed fields, those of related rows too. */
record Supplies(Findings findings) {
    Provided of(Exposed names, List<ArgumentSpec<?>> own, @Nullable Object said, String path) {
        if (!(said instanceof Map<?, ?> given)) {
            findings.invalid(path, "must name what takes arguments, and the arguments, as in args[label][separator]");
            return Provided.nothing(path);
        }
        Map<Argument<?>, @Nullable Object> values = new LinkedHashMap<>();
        Map<String, Map<Argument<?>, @Nullable Object>> fields = new LinkedHashMap<>();
        Map<String, Provided> further = new LinkedHashMap<>();
        given.forEach((key, value) -> {
            String name = (String) key;
            String at = Paths.to(path, name);
            List<ArgumentSpec<?>> taken = names.arguments(name);
            Optional<RelationshipModel> relationship = names.relationship(name);
            Optional<ArgumentSpec<?>> argument = named(own, name);
            if (argument.isPresent()) {
                value(argument.get(), value, path, values);
            } else if (!taken.isEmpty()) {
                fields.put(name, values(taken, value, at));
            } else if (relationship.isPresent()) {
                further.put(name, of(names.beyond(relationship.get()), List.of(), value, at));
            } else {
                findings.unknown(at, name, known(names, own));
            }
        });
        return new Provided(path, values, fields, further);
    }

    private static List<String> known(Exposed names, List<ArgumentSpec<?>> own) {
        return Stream.of(
                        own.stream().map(ArgumentSpec::name),
                        names.fields().stream()
                                .filter(field -> !names.arguments(field).isEmpty()),
                        names.related().stream())
                .flatMap(each -> each)
                .toList();
    }

    private Map<Argument<?>, @Nullable Object> values(List<ArgumentSpec<?>> taken, @Nullable Object said, String path) {
        Map<Argument<?>, @Nullable Object> values = new LinkedHashMap<>();
        if (!(said instanceof Map<?, ?> given)) {
            findings.invalid(path, "must name the arguments, as in args[label][separator]");
            return values;
        }
        given.forEach((key, value) -> {
            String name = (String) key;
            named(taken, name)
                    .ifPresentOrElse(
                            argument -> value(argument, value, path, values),
                            () -> findings.unknown(
                                    Paths.to(path, name),
                                    name,
                                    taken.stream().map(ArgumentSpec::name).toList()));
        });
        return values;
    }

    private void value(
            ArgumentSpec<?> argument, @Nullable Object said, String path, Map<Argument<?>, @Nullable Object> values) {
        String at = Paths.to(path, argument.name());
        if (said == null) {
            if (argument.facets().required()) {
                findings.once(Problem.of(Problem.REQUIRED, at, "is required"));
            }
            values.put(argument, null);
            return;
        }
        Cast cast = argument.facets().type().cast(said);
        if (cast instanceof Cast.Refused refused) {
            refused.problems().stream().map(problem -> problem.under(at)).forEach(findings::add);
        } else if (cast instanceof Cast.Done done) {
            argument.broken(done.value()).map(problem -> problem.under(path)).ifPresent(findings::add);
            values.put(argument, done.value());
        }
    }

    private static Optional<ArgumentSpec<?>> named(List<ArgumentSpec<?>> arguments, String name) {
        return arguments.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
