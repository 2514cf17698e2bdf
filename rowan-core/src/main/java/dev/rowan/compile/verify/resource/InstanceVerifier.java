package dev.rowan.compile.verify.resource;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import dev.rowan.expression.function.Instances;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Behind a class literal stands one instance, held by a field of the class and given to a domain. */
final class InstanceVerifier implements Verifier {
    @Override
    public String rule() {
        return "instance";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        Class<?> type = source.resource().getClass();
        List<Field> holders = Instances.holders(type);
        String constant = Words.constant(type);
        if (holders.isEmpty()) {
            String line = "`public static final " + source + " " + constant + " = new " + source + "();`";
            return Stream.of(Finding.of(source, "has no public static final field of its own type", "write " + line));
        }
        if (holders.size() > 1) {
            String names = Words.list(holders.stream().map(Field::getName).toList());
            return Stream.of(Finding.of(
                    source,
                    "has " + holders.size() + " public static final fields of its own type, " + names,
                    "keep one, the instance that stands behind " + source + ".class"));
        }
        Optional<?> held = Instances.find(type);
        return held.isEmpty() || held.get() == source.resource()
                ? Stream.empty()
                : Stream.of(Finding.of(
                        source,
                        "the instance in domain " + source.domain() + " is not the one that " + source + "." + constant
                                + " holds: `new " + source + "()` ran twice",
                        "give " + constant + " to the domain"));
    }
}
