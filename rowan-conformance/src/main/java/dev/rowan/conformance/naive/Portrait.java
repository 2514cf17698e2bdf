package dev.rowan.conformance.naive;

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
