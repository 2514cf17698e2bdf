package dev.rowan.memory;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All rows, by the names of their resources, with a journal of how to undo what was written. Arrays are never changed
 * once they are kept. Mutable, guarded by the store's lock.
 */
final class Tables {
    private final Map<String, Map<List<Object>, @Nullable Object[]>> rows = new HashMap<>();
    private final Map<String, Long> counters = new HashMap<>();
    private final List<Runnable> journal = new ArrayList<>();
    private boolean closed;

    int mark() {
        return journal.size();
    }

    void undo(int mark) {
        while (journal.size() > mark) {
            journal.remove(journal.size() - 1).run();
        }
    }

    void forget() {
        journal.clear();
    }

    /** Tells whoever comes to a closed store. */
    void check() {
        if (closed) {
            throw new StoreException("this memory store is closed; open another one", null, StoreReason.MISUSED);
        }
    }

    void close() {
        closed = true;
        rows.clear();
        counters.clear();
        journal.clear();
    }

    Collection<@Nullable Object[]> all(ResourceModel resource) {
        return table(resource).values();
    }

    @Nullable Object @Nullable [] find(ResourceModel resource, List<Object> key) {
        return table(resource).get(Keys.of(resource.primaryKey(), key));
    }

    boolean holds(ResourceModel resource, @Nullable Object[] row) {
        return table(resource).containsKey(Keys.of(resource, row));
    }

    void put(ResourceModel resource, @Nullable Object[] row) {
        Map<List<Object>, @Nullable Object[]> table = table(resource);
        List<Object> key = Keys.of(resource, row);
        @Nullable Object[] before = table.put(key, row);
        journal.add(() -> {
            if (before == null) {
                table.remove(key);
            } else {
                table.put(key, before);
            }
        });
    }

    void remove(ResourceModel resource, @Nullable Object[] row) {
        Map<List<Object>, @Nullable Object[]> table = table(resource);
        List<Object> key = Keys.of(resource, row);
        @Nullable Object[] before = table.remove(key);
        if (before != null) {
            journal.add(() -> table.put(key, before));
        }
    }

    /** Counts up, and never back: a number that was given out is gone. */
    long next(AttributeModel attribute) {
        return counters.merge(attribute.address(), 1L, Long::sum);
    }

    private Map<List<Object>, @Nullable Object[]> table(ResourceModel resource) {
        return rows.computeIfAbsent(resource.name(), name -> new LinkedHashMap<>());
    }
}
