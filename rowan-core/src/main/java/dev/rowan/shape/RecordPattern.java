package dev.rowan.shape;

import dev.rowan.model.Term;
import java.lang.invoke.MethodHandle;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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

    RecordPattern(
            Class<T> shape, MethodHandle constructor, List<Source> sources, List<Term> outputs, List<Nested> nested) {
        this.shape = shape;
        this.constructor = constructor;
        this.sources = List.copyOf(sources);
        this.outputs = List.copyOf(outputs);
        this.nested = List.copyOf(nested);
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
        @Nullable Object[] values = new @Nullable Object[sources.size()];
        for (int i = 0; i < values.length; i++) {
            Source source = sources.get(i);
            Object value = value(source, tuple, from, related);
            Object held = source.set() && value instanceof List<?> list
                    ? Collections.unmodifiableSet(new LinkedHashSet<>(list))
                    : value;
            values[i] = source.optional() ? Optional.ofNullable(held) : held;
        }
        try {
            return shape.cast((Object) constructor.invokeExact(values));
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException(shape.getName() + " cannot be made", checked);
        }
    }
}
