package dev.rowan.shape;

import dev.rowan.model.Term;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tuples become rows of all attributes, with the computed fields and relationships that were loaded. */
final class RowPattern<R> implements Pattern<Row<R>> {
    private final Layout layout;
    private final List<Term> outputs;
    private final List<Nested> nested;
    private final @Nullable Layout link;

    /** Of rows that are reached through a join the join row is read along. */
    RowPattern(Layout layout, List<Term> computed, List<Nested> nested, @Nullable Layout link) {
        this.layout = layout;
        this.nested = List.copyOf(nested);
        this.link = link;
        List<Term> terms = new ArrayList<>();
        layout.attributes().forEach(attribute -> terms.add(new Term.Own(attribute)));
        terms.addAll(computed);
        if (link != null) {
            link.attributes().forEach(attribute -> terms.add(new Term.Joined(attribute)));
        }
        this.outputs = List.copyOf(terms);
    }

    Layout layout() {
        return layout;
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
    public ArrayRow<R> make(@Nullable Object[] tuple, int from, @Nullable Object[] related) {
        int own = layout.own();
        if (from == 0 && related.length == 0 && tuple.length == own) {
            return new ArrayRow<>(layout, tuple);
        }
        @Nullable Object[] values = new @Nullable Object[own + related.length];
        System.arraycopy(tuple, from, values, 0, own);
        System.arraycopy(related, 0, values, own, related.length);
        return new ArrayRow<>(layout, values, link(tuple, from));
    }

    @Override
    public Pattern<Row<R>> sharing() {
        return link == null ? this : new SharedRows<>(this, layout);
    }

    /** The join row in a tuple. */
    @Nullable ArrayRow<?> link(@Nullable Object[] tuple, int from) {
        if (link == null) {
            return null;
        }
        int first = from + layout.own();
        return new ArrayRow<>(
                link, Arrays.copyOfRange(tuple, first, first + link.attributes().size()));
    }
}
