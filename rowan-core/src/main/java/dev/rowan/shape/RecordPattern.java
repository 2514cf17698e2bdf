package dev.rowan.shape;

import dev.rowan.model.Term;
import java.lang.invoke.MethodHandle;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tuples become records. */
final class RecordPattern<T extends Record> implements Pattern<T> {
    /** Where a component's value comes from: an output, a nested relationship, or code. */
    record Source(
            int index,
            boolean nested,
            boolean optional,
            boolean set,
            @Nullable Coding coding) {}

    private final Class<T> shape;
    private final MethodHandle constructor;
    private final List<Source> sources;
    private final List<Term> outputs;
    private final List<Nested> nested;
    private final int identity;
    private final boolean plain;

    private RecordPattern(RecordPattern<T> from, int identity) {
        this.shape = from.shape;
        this.constructor = from.constructor;
        this.sources = from.sources;
        this.outputs = from.outputs;
        this.nested = from.nested;
        this.plain = from.plain;
        this.identity = identity;
    }

    RecordPattern(
            Class<T> shape, MethodHandle constructor, List<Source> sources, List<Term> outputs, List<Nested> nested) {
        this.identity = -1;
        this.shape = shape;
        this.constructor = constructor;
        this.sources = List.copyOf(sources);
        this.outputs = List.copyOf(outputs);
        this.nested = List.copyOf(nested);
        this.plain = sources.size() == outputs.size()
                && IntStream.range(0, sources.size())
                        .allMatch(i -> sources.get(i).equals(new Source(i, false, false, false, null)));
    }

    /** The same of rows to which many join rows can lead, told apart by one of the outputs. */
    RecordPattern<T> identifiedBy(int output) {
        return new RecordPattern<>(this, output);
    }

    @Override
    public Pattern<T> sharing() {
        return identity < 0 ? this : new SharedRecords<>(this, identity);
    }

    @Override
    public List<Term> outputs() {
        return outputs;
    }

    @Override
    public List<Nested> nested() {
        return nested;
    }

    private static @Nullable Object value(
            Source source, @Nullable Object[] tuple, int from, @Nullable Object[] related) {
        if (source.coding() != null) {
            return source.coding().value(tuple, from);
        }
        return source.nested() ? related[source.index()] : tuple[from + source.index()];
    }

    @Override
    public T make(@Nullable Object[] tuple, int from, @Nullable Object[] related) {
        if (plain && tuple.length == outputs.size()) {
            return made(tuple);
        }
        @Nullable Object[] values = new @Nullable Object[sources.size()];
        for (int i = 0; i < values.length; i++) {
            Source source = sources.get(i);
            Object value = value(source, tuple, from, related);
            Object held = source.set() && value instanceof List<?> list
                    ? Collections.unmodifiableSet(new LinkedHashSet<>(list))
                    : value;
            values[i] = source.optional() ? Optional.ofNullable(held) : held;
        }
        return made(values);
    }

    private T made(@Nullable Object[] values) {
        try {
            return shape.cast((Object) constructor.invokeExact(values));
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException(shape.getName() + " cannot be made", checked);
        }
    }
}
