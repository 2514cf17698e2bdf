package dev.rowan.conformance.naive;

import dev.rowan.row.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All rows as text that can be compared: a key that was made is told by the row that has it. */
final class Portrait {
    private final World world;
    private final Set<Object> known;

    private Portrait(World world, Set<Object> known) {
        this.world = world;
        this.known = known;
    }

    /** The keys of these rows stand for themselves. */
    static Set<Object> keys(World world) {
        return world.all().stream()
                .flatMap(entry -> entry.values.values().stream())
                .filter(UUID.class::isInstance)
                .collect(Collectors.toSet());
    }

    /** Related rows that were returned, or null. */
    static String keys(@Nullable Object loaded, Set<Object> known) {
        List<?> rows = loaded instanceof List<?> list ? list : loaded == null ? List.of() : List.of(loaded);
        return rows.stream()
                .map(row -> key(row instanceof Row<?> each ? each.key().values() : List.of(), known))
                .toList()
                .toString();
    }

    static String keys(List<Entry> rows, Set<Object> known) {
        return rows.stream()
                .map(row -> key(row.sheet.key().stream().map(row::get).toList(), known))
                .toList()
                .toString();
    }

    private static String key(List<?> values, Set<Object> known) {
        boolean made = values.size() == 1 && !known.contains(values.get(0));
        return made ? "made" : values.toString();
    }

    static List<String> of(World world, Set<Object> known) {
        Portrait portrait = new Portrait(world, known);
        return world.all().stream().map(portrait::row).sorted().toList();
    }

    private String row(Entry entry) {
        Map<String, Object> values = new TreeMap<>();
        entry.values.forEach((name, value) -> values.put(name, value(entry, name, value)));
        return entry.sheet.name() + values;
    }

    private Object value(Entry entry, String name, @Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (!(value instanceof UUID) || known.contains(value)) {
            return value;
        }
        if (entry.sheet.keyIsMade() && entry.sheet.key().contains(name)) {
            return "made";
        }
        return world.all().stream()
                .filter(other -> other.sheet.keyIsMade() && other.id().equals(value))
                .findFirst()
                .map(this::row)
                .orElse("nobody");
    }
}
