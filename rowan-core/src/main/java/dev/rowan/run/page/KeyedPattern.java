package dev.rowan.run.page;

import dev.rowan.model.Term;
import dev.rowan.shape.Nested;
import dev.rowan.shape.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tuples become what they become otherwise, and beside it some more values of the row, which are read once. Immutable. */
final class KeyedPattern<T> implements Pattern<KeyedPattern.Keyed<T>> {
    /** A result, and the tuple that it was made of. */
    record Keyed<T>(T row, List<@Nullable Object> tuple) {}

    private final Pattern<T> rows;
    private final List<Term> outputs;
    private final int own;
    private final int[] places;

    KeyedPattern(Pattern<T> rows, List<Term> keys) {
        this.rows = rows;
        this.own = rows.outputs().size();
        List<Term> all = new ArrayList<>(rows.outputs());
        this.places = keys.stream().mapToInt(key -> place(all, key)).toArray();
        this.outputs = List.copyOf(all);
    }

    private static int place(List<Term> all, Term key) {
        int known = all.indexOf(key);
        if (known >= 0) {
            return known;
        }
        all.add(key);
        return all.size() - 1;
    }

    @Override
    public List<Term> outputs() {
        return outputs;
    }

    @Override
    public List<Nested> nested() {
        return rows.nested();
    }

    @Override
    public Keyed<T> make(@Nullable Object[] tuple, int from, @Nullable Object[] related) {
        @Nullable Object[] plain = outputs.size() == own ? tuple : Arrays.copyOf(tuple, from + own);
        return new Keyed<>(rows.make(plain, from, related), Arrays.asList(tuple));
    }

    /** The values by which a result of the first level has its place. */
    List<@Nullable Object> place(Keyed<T> keyed) {
        List<@Nullable Object> place = new ArrayList<>(places.length);
        for (int at : places) {
            place.add(keyed.tuple().get(at));
        }
        return Collections.unmodifiableList(place);
    }
}
