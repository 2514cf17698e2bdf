package dev.rowan.conformance.naive;

import dev.rowan.Rowan;
import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Link;
import dev.rowan.conformance.naive.Write.Named;
import dev.rowan.conformance.naive.Write.Part;
import dev.rowan.expression.Attribute;
import dev.rowan.relationship.Relationship;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import dev.rowan.row.Key;
import dev.rowan.row.Reference;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The way from a sheet to its resource. */
record Door<R extends Resource<R>>(R resource, Create<R> create, Update<R> update, Destroy<R> destroy) {
    /** Writes; tells what the row that is returned holds of its relationships. */
    Map<String, String> run(Rowan rowan, Sheet sheet, Write write, Set<Object> known) {
        Row<R> row = rowan.run(changeset(rowan, sheet, write));
        Map<String, String> loaded = new TreeMap<>();
        for (Bond bond : sheet.bonds()) {
            Relationship<R, ?, ?> relationship = relationship(bond.name());
            if (row.isLoaded(relationship)) {
                loaded.put(bond.name(), Portrait.keys(row.get(relationship), known));
            }
        }
        return loaded;
    }

    private Changeset<R> changeset(Rowan rowan, Sheet sheet, Write write) {
        Changeset<R> changeset = begin(sheet, write);
        if (!write.values().isEmpty()) {
            changeset = changeset.input(write.values());
        }
        for (Part part : write.parts()) {
            changeset = changeset.manage(relationship(part.bond()), part.manage(), inputs(rowan, part.inputs()));
        }
        return changeset;
    }

    private Changeset<R> begin(Sheet sheet, Write write) {
        return switch (write.kind()) {
            case CREATE -> create.changeset();
            case UPDATE -> update.of(key(sheet, write.target()));
            case DESTROY -> destroy.of(key(sheet, write.target()));
        };
    }

    private Key<R> key(Sheet sheet, Map<String, Object> values) {
        return resource.key(sheet.key().stream().map(values::get).toArray());
    }

    private static List<@Nullable Object> inputs(Rowan rowan, List<? extends @Nullable Object> inputs) {
        List<@Nullable Object> all = new ArrayList<>();
        for (Object input : inputs) {
            all.add(input instanceof Named named ? Doors.named(rowan, named) : input);
        }
        return all;
    }

    Object named(Rowan rowan, Sheet sheet, Named named) {
        Key<R> of = key(sheet, named.key());
        Reference<R> key = named.read() ? read(rowan, of) : of;
        if (named.payload() == null) {
            return key;
        }
        Link link = Link.to(key);
        for (Map.Entry<String, @Nullable Object> each : named.payload().entrySet()) {
            link = Doors.carrying(link, each.getKey(), each.getValue());
        }
        return link;
    }

    private Reference<R> read(Rowan rowan, Key<R> key) {
        for (Row<R> row : rowan.list(resource.query())) {
            if (row.key().equals(key)) {
                return row;
            }
        }
        return key;
    }

    /** A row just as it is dealt, its key included. */
    void insert(Rowan rowan, Entry entry) {
        Changeset<R> changeset = create.changeset();
        for (Map.Entry<String, @Nullable Object> each : entry.values.entrySet()) {
            changeset = changeset.set(attribute(each.getKey()), each.getValue());
        }
        rowan.run(changeset);
    }

    void clear(Rowan rowan) {
        rowan.list(resource.query()).forEach(row -> rowan.run(destroy.of(row)));
    }

    void snapshot(Rowan rowan, World into, Sheet sheet) {
        for (Row<R> row : rowan.list(resource.query())) {
            Map<String, @Nullable Object> values = new TreeMap<>();
            for (Column column : sheet.columns()) {
                values.put(column.name(), row.get(attribute(column.name())));
            }
            into.add(sheet.name(), values);
        }
    }

    @SuppressWarnings("unchecked") // an attribute of this resource; values are checked by the store
    Attribute<R, Object> attribute(String name) {
        return (Attribute<R, Object>) declared(name);
    }

    @SuppressWarnings("unchecked") // a relationship of this resource
    private Relationship<R, ?, ?> relationship(String name) {
        return (Relationship<R, ?, ?>) declared(name);
    }

    private Object declared(String name) {
        return resource.fields().all().stream()
                .filter(declared -> declared.name().equals(name) && declared.value() != null)
                .map(declared -> Objects.requireNonNull(declared.value()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(resource + "." + name));
    }
}
