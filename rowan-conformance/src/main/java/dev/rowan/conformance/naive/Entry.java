package dev.rowan.conformance.naive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row. Mutable, and told from others of the same values. */
final class Entry {
    final Sheet sheet;
    final Map<String, @Nullable Object> values;

    Entry(Sheet sheet, Map<String, ? extends @Nullable Object> values) {
        this.sheet = sheet;
        this.values = new LinkedHashMap<>(values);
    }

    @Nullable Object get(String column) {
        return values.get(column);
    }

    /** Its key, where that is one value. */
    Object id() {
        Object id = values.get(sheet.key().get(0));
        if (id == null) {
            throw new IllegalStateException(this + " has no key");
        }
        return id;
    }

    boolean is(Map<String, ? extends @Nullable Object> asked) {
        return asked.entrySet().stream()
                .allMatch(each -> each.getValue() != null && each.getValue().equals(values.get(each.getKey())));
    }

    boolean hasKeyOf(Entry other) {
        return sheet.key().stream().allMatch(column -> Objects.equals(get(column), other.get(column)));
    }

    boolean hasAll(List<String> columns) {
        return columns.stream().allMatch(column -> values.get(column) != null);
    }

    @Override
    public String toString() {
        return sheet.name() + values;
    }
}
