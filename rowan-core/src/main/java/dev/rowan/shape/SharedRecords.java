package dev.rowan.shape;

import dev.rowan.model.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records of rows to which many join rows lead: each is made once. Mutable, for one read. */
final class SharedRecords<T extends Record> implements Pattern<T> {
    private final RecordPattern<T> records;
    private final int identity;
    private final Map<Object, T> known = new HashMap<>();

    SharedRecords(RecordPattern<T> records, int identity) {
        this.records = records;
        this.identity = identity;
    }

    @Override
    public List<Term> outputs() {
        return records.outputs();
    }

    @Override
    public List<Nested> nested() {
        return records.nested();
    }

    @Override
    public T make(@Nullable Object[] tuple, int from, @Nullable Object[] related) {
        Object same = tuple[from + identity];
        T record = same == null ? null : known.get(same);
        if (record == null) {
            record = records.make(tuple, from, related);
            if (same != null) {
                known.put(same, record);
            }
        }
        return record;
    }
}
