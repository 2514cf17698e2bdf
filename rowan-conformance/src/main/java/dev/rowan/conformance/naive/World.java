package dev.rowan.conformance.naive;

import dev.rowan.conformance.naive.Sheet.Refers;
import dev.rowan.model.OnDelete;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All rows there are, in one list. Mutable. */
final class World {
    private final Map<String, Sheet> sheets;
    private final List<Entry> entries = new ArrayList<>();
    private long made;

    World(Map<String, Sheet> sheets) {
        this.sheets = sheets;
    }

    World copy() {
        World copy = new World(sheets);
        entries.forEach(entry -> copy.add(entry.sheet.name(), entry.values));
        return copy;
    }

    Map<String, Sheet> sheets() {
        return sheets;
    }

    Sheet sheet(String name) {
        Sheet sheet = sheets.get(name);
        if (sheet == null) {
            throw new IllegalArgumentException(name);
        }
        return sheet;
    }

    List<Entry> all() {
        return List.copyOf(entries);
    }

    List<Entry> all(String sheet) {
        return entries.stream()
                .filter(entry -> entry.sheet.name().equals(sheet))
                .toList();
    }

    Entry add(String sheet, Map<String, ? extends @Nullable Object> values) {
        Entry entry = new Entry(sheet(sheet), values);
        entries.add(entry);
        return entry;
    }

    /** Takes a row away and nothing else. */
    void drop(Entry entry) {
        entries.remove(entry);
    }

    /** A row with its defaults, and a key that no other has. */
    Entry create(String sheet, Map<String, ? extends @Nullable Object> values) {
        Entry entry = add(sheet, values);
        for (Column column : entry.sheet.columns()) {
            entry.values.putIfAbsent(column.name(), values.containsKey(column.name()) ? null : column.preset());
        }
        if (entry.sheet.keyIsMade()) {
            made++;
            entry.values.put(entry.sheet.key().get(0), new UUID(-1L, made));
        }
        return entry;
    }

    /** With what goes or is set loose along with it. */
    void delete(Entry gone) {
        if (!entries.remove(gone) || !gone.sheet.keyIsMade()) {
            return;
        }
        for (Entry entry : all()) {
            for (Refers refers : entry.sheet.refers()) {
                if (refers.to().equals(gone.sheet.name()) && gone.id().equals(entry.get(refers.column()))) {
                    if (refers.onDelete() == OnDelete.CASCADE) {
                        delete(entry);
                    } else if (refers.onDelete() == OnDelete.SET_NULL) {
                        entry.values.put(refers.column(), null);
                    }
                }
            }
        }
    }
}
