package dev.rowan.shape;

import dev.rowan.model.Term;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tuples become records. */
final class RecordPattern<T extends Record> implements Pattern<T> {
    /** Where a component's value comes from: an output, or a nested relationship. */
    record Source(int index, boolean nested, boolean optional) {}

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

    @Override
    public T make(@Nullable Object[] tuple, int from, @Nullable Object[] related) {
        @Nullable Object[] values = new @Nullable Object[sources.size()];
        for (int i = 0; i < values.length; i++) {
            Source source = sources.get(i);
            Object value = source.nested() ? related[source.index()] : tuple[from + source.index()];
            values[i] = source.optional() ? Optional.ofNullable(value) : value;
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
