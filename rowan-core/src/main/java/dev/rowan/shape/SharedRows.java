package dev.rowan.shape;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Term;
import dev.rowan.row.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows to which many join rows lead: the values of each are made once, only the way to it is its own. Mutable, for one read. */
final class SharedRows<R> implements Pattern<Row<R>> {
    private final RowPattern<R> rows;
    private final List<AttributeModel> key;
    private final Map<Object, ArrayRow<R>> known = new HashMap<>();

    SharedRows(RowPattern<R> rows, Layout layout) {
        this.rows = rows;
        this.key = layout.resource().primaryKey();
    }

    @Override
    public List<Term> outputs() {
        return rows.outputs();
    }

    @Override
    public List<Nested> nested() {
        return rows.nested();
    }

    @Override
    public Row<R> make(@Nullable Object[] tuple, int from, @Nullable Object[] related) {
        Object same = Identified.by(key, tuple, from);
        ArrayRow<R> first = known.get(same);
        if (first == null) {
            first = rows.make(tuple, from, related);
            known.put(same, first);
            return first;
        }
        return new ArrayRow<>(first.layout(), first.values(), rows.link(tuple, from));
    }
}
