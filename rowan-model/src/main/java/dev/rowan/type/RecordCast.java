package dev.rowan.type;

import dev.rowan.problem.Nearest;
import dev.rowan.problem.Printable;
import dev.rowan.problem.Problem;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Input to records: an instance, or a map whose names are the components. What is inside an instance is cast as well, else
 * it would be a door for text that no store keeps.
 */
final class RecordCast {
    private RecordCast() {}

    static Cast of(Class<? extends Record> type, Object input) {
        if (type.isInstance(input)) {
            return instance(type, (Record) input);
        }
        return input instanceof Map<?, ?> given ? map(type, given) : new Cast.Refused("must be an object");
    }

    private static Cast instance(Class<? extends Record> type, Record input) {
        try {
            return map(type, RecordParts.of(input));
        } catch (InvocationTargetException thrown) {
            return refused(type);
        } catch (ReflectiveOperationException closed) {
            throw RecordParts.closed(type, closed);
        }
    }

    private static Cast map(Class<? extends Record> type, Map<?, ?> input) {
        Map<String, @Nullable Object> given = new HashMap<>();
        input.forEach((name, value) -> given.put(String.valueOf(name), value));
        RecordComponent[] components = type.getRecordComponents();
        List<Problem> problems = unknown(type, given.keySet());
        @Nullable Object[] values = new @Nullable Object[components.length];
        Class<?>[] classes = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            classes[i] = components[i].getType();
            String name = components[i].getName();
            Object raw = given.get(name);
            if (raw == null) {
                if (classes[i].isPrimitive()) {
                    problems.add(Problem.of(Problem.REQUIRED, name, "is required"));
                }
                continue;
            }
            Cast cast = component(components[i].getGenericType(), raw);
            if (cast instanceof Cast.Done done) {
                values[i] = done.value();
            } else if (cast instanceof Cast.Refused refused) {
                refused.problems().forEach(problem -> problems.add(problem.under(name)));
            }
        }
        return problems.isEmpty() ? construct(type, classes, values) : new Cast.Refused(problems);
    }

    private static List<Problem> unknown(Class<? extends Record> type, Set<?> names) {
        List<String> known = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return names.stream()
                .map(String::valueOf)
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> Problem.of(
                        Problem.UNKNOWN_NAME,
                        Printable.of(name),
                        "is not a name that " + type.getSimpleName() + " knows" + Nearest.offer(name, known)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Cast component(Type type, Object raw) {
        Optional<ValueType> known = TypeOf.component(type);
        return known.isPresent() ? known.get().cast(raw) : new Cast.Refused("has a type that cannot be read: " + type);
    }

    private static Cast construct(Class<? extends Record> type, Class<?>[] classes, @Nullable Object[] values) {
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(classes);
            constructor.trySetAccessible();
            return new Cast.Done(constructor.newInstance(values));
        } catch (InvocationTargetException refused) {
            return refused(type);
        } catch (ReflectiveOperationException closed) {
            throw RecordParts.closed(type, closed);
        }
    }

    private static Cast refused(Class<? extends Record> type) {
        return new Cast.Refused("is refused by " + type.getSimpleName());
    }
}
