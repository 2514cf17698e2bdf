package dev.rowan.conformance.naive;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rows a row is related to, and how that is changed. */
final class Related {
    private final World world;
    private final Entry parent;
    private final Bond bond;

    Related(World world, Entry parent, Bond bond) {
        this.world = world;
        this.parent = parent;
        this.bond = bond;
    }

    List<Entry> all() {
        return world.all(bond.to()).stream().filter(this::contains).toList();
    }

    private boolean contains(Entry other) {
        return switch (bond.kind()) {
            case BELONGS_TO -> other.id().equals(parent.get(bond.column()));
            case HAS_ONE, HAS_MANY -> parent.id().equals(other.get(bond.column()));
            case MANY_TO_MANY -> joins(other).findAny().isPresent();
        };
    }

    private Stream<Entry> joins(Entry other) {
        return world.all(bond.join()).stream()
                .filter(join -> parent.id().equals(join.get(bond.column()))
                        && other.id().equals(join.get(bond.far())));
    }

    void relate(Entry other, Map<String, ? extends @Nullable Object> payload) {
        switch (bond.kind()) {
            case BELONGS_TO -> parent.values.put(bond.column(), other.id());
            case HAS_ONE, HAS_MANY -> other.values.put(bond.column(), parent.id());
            case MANY_TO_MANY -> {
                Entry join = world.create(bond.join(), payload);
                join.values.put(bond.column(), parent.id());
                join.values.put(bond.far(), other.id());
            }
        }
    }

    void carry(Entry other, Map<String, ? extends @Nullable Object> payload) {
        joins(other).forEach(join -> join.values.putAll(payload));
    }

    /** Of a belongs-to that leads elsewhere by now, nothing is left to be done. */
    void unrelate(Entry other) {
        if (!contains(other)) {
            return;
        }
        switch (bond.kind()) {
            case BELONGS_TO -> parent.values.put(bond.column(), null);
            case HAS_ONE, HAS_MANY -> other.values.put(bond.column(), null);
            case MANY_TO_MANY -> joins(other).toList().forEach(world::delete);
        }
    }
}
