package dev.rowan.shape;

import dev.rowan.model.Term;
import dev.rowan.row.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tuples become rows of all attributes, with the relationships that were loaded. */
final class RowPattern<R> implements Pattern<Row<R>> {
    private final Layout layout;
    private final List<Term> outputs;
    private final List<Nested> nested;

    RowPattern(Layout layout, List<Nested> nested) {
        this.layout = layout;
        this.outputs = layout.attributes().stream().<Term>map(Term.Own::new).toList();
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
    public Row<R> make(@Nullable Object[] tuple, int from, @Nullable Object[] related) {
        int attributes = outputs.size();
        if (from == 0 && related.length == 0 && tuple.length == attributes) {
            return new ArrayRow<>(layout, tuple);
        }
        @Nullable Object[] values = new @Nullable Object[attributes + related.length];
        System.arraycopy(tuple, from, values, 0, attributes);
        System.arraycopy(related, 0, values, attributes, related.length);
        return new ArrayRow<>(layout, values);
    }
}
