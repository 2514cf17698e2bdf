package dev.rowan.run.page;

import dev.rowan.model.Term;
import dev.rowan.shape.Nested;
import dev.rowan.shape.Pattern;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tuples become what they become otherwise, and beside it some more values of the row. */
record KeyedPattern<T>(Pattern<T> rows, List<Term> keys) implements Pattern<KeyedPattern.Keyed<T>> {
    /** A result, and the values by which it has its place. */
    record Keyed<T>(T row, List<@Nullable Object> place) {}

    @Override
    public List<Term> outputs() {
        return Stream.concat(rows.outputs().stream(), keys.stream()).toList();
    }

    @Override
    public List<Nested> nested() {
        return rows.nested();
    }

    @Override
    public Keyed<T> make(@Nullable Object[] tuple, int from, @Nullable Object[] related) {
        int end = from + rows.outputs().size();
        @Nullable Object[] own = Arrays.copyOf(tuple, end);
        List<@Nullable Object> place = Arrays.asList(Arrays.copyOfRange(tuple, end, end + keys.size()));
        return new Keyed<>(rows.make(own, from, related), Collections.unmodifiableList(place));
    }
}
