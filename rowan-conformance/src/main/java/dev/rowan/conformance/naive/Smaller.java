package dev.rowan.conformance.naive;

import dev.rowan.conformance.naive.Write.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes with one thing less. */
final class Smaller {
    private Smaller() {}

    static Stream<Write> writes(Write write) {
        Stream<Write> parts = lists(write.parts(), Smaller::parts).map(less -> with(write, less));
        Stream<Write> values = maps(write.values())
                .map(less -> new Write(write.kind(), write.sheet(), write.target(), less, write.parts()));
        return Stream.concat(parts, values);
    }

    private static Write with(Write write, List<Part> parts) {
        return new Write(write.kind(), write.sheet(), write.target(), write.values(), parts);
    }

    private static Stream<Part> parts(Part part) {
        return lists(part.inputs(), Smaller::inputs).map(less -> new Part(part.bond(), part.manage(), less));
    }

    private interface Less<T extends @Nullable Object> {
        Stream<T> of(T whole);
    }

    private static <T extends @Nullable Object> Stream<List<T>> lists(List<? extends T> all, Less<T> less) {
        return IntStream.range(0, all.size()).boxed().flatMap(i -> {
            List<T> without = new ArrayList<>(all);
            T one = without.remove(i.intValue());
            return Stream.concat(Stream.of(without), less.of(one).map(smaller -> {
                List<T> with = new ArrayList<>(all);
                with.set(i, smaller);
                return with;
            }));
        });
    }

    private static Stream<@Nullable Object> inputs(@Nullable Object input) {
        if (!(input instanceof Map<?, ?> map)) {
            return Stream.empty();
        }
        Map<String, @Nullable Object> values = new TreeMap<>();
        map.forEach((name, value) -> values.put(name.toString(), value));
        return maps(values).map(less -> less);
    }

    private static Stream<Map<String, @Nullable Object>> maps(Map<String, @Nullable Object> map) {
        return map.keySet().stream().flatMap(name -> {
            Map<String, @Nullable Object> without = new TreeMap<>(map);
            Object value = without.remove(name);
            Stream<Map<String, @Nullable Object>> deeper = value instanceof List<?> list
                    ? lists(list, Smaller::inputs).map(less -> {
                        Map<String, @Nullable Object> with = new TreeMap<>(map);
                        with.put(name, less);
                        return with;
                    })
                    : Stream.empty();
            return Stream.concat(Stream.of(without), deeper);
        });
    }
}
