package dev.rowan.run;

import dev.rowan.shape.Nested;
import dev.rowan.shape.Shortened;
import dev.rowan.store.Tuples;
import dev.rowan.type.MatchKey;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is found, by the keys of the parents to which it belongs. Mutable, for one load. */
final class Matching<T> {
    private final int place;
    private final ValueType type;
    private final Map<Object, List<T>> byParent = new HashMap<>();

    Matching(Nested nested) {
        this.place = nested.key();
        this.type = nested.relationship().sourceKey().type();
    }

    /** The keys of parents that were not asked for before, each once. */
    List<Object> fresh(Tuples parents, int from) {
        Map<Object, Object> keys = new LinkedHashMap<>();
        for (@Nullable Object[] tuple : parents.rows()) {
            Object key = tuple[from + place];
            if (key != null) {
                Object match = MatchKey.of(type, key);
                if (!byParent.containsKey(match)) {
                    keys.putIfAbsent(match, key);
                }
            }
        }
        keys.keySet().forEach(match -> byParent.put(match, List.of()));
        return List.copyOf(keys.values());
    }

    /** Takes what was found for some parents; each tuple begins with the parent's key. */
    void found(Overflow level, List<? extends T> results) {
        Tuples tuples = level.tuples();
        Map<Object, List<T>> more = new HashMap<>();
        for (int i = 0; i < results.size(); i++) {
            Object parent = tuples.rows().get(i)[0];
            if (parent != null) {
                more.computeIfAbsent(MatchKey.of(type, parent), key -> new ArrayList<>())
                        .add(results.get(i));
            }
        }
        byParent.replaceAll((parent, list) -> list.isEmpty() ? Shortened.of(list, level.rest(parent)) : list);
        more.forEach((parent, list) -> byParent.put(parent, Shortened.of(list, level.rest(parent))));
    }

    /** By what the children of a row are found; null where it can have none. */
    @Nullable Object key(@Nullable Object[] parent, int from) {
        Object key = parent[from + place];
        return key == null ? null : MatchKey.of(type, key);
    }

    /** What belongs to a parent; unmodifiable. */
    List<T> of(@Nullable Object key) {
        return key == null ? List.of() : byParent.getOrDefault(key, List.of());
    }
}
