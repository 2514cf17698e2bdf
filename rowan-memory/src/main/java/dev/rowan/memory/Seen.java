package dev.rowan.memory;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.RowSet;
import dev.rowan.model.Through;
import dev.rowan.store.ReadPlan;
import dev.rowan.type.MatchKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows as one read sees them, found by value. Mutable while the read lasts: it remembers what it looked up. */
final class Seen {
    private final Tables tables;
    private final Deadline deadline;
    private final Map<AttributeModel, Map<Object, List<@Nullable Object[]>>> byValue = new HashMap<>();
    private final IdentityHashMap<RowSet, Set<@Nullable Object[]>> byRows = new IdentityHashMap<>();

    Seen(Tables tables) {
        this(tables, Deadline.in(null));
    }

    Seen(Tables tables, Deadline deadline) {
        this.tables = tables;
        this.deadline = deadline;
    }

    Deadline deadline() {
        return deadline;
    }

    List<SeenRow> all(ResourceModel resource) {
        List<SeenRow> rows = new ArrayList<>();
        tables.all(resource).forEach(row -> rows.add(new SeenRow(this, row, null)));
        return rows;
    }

    /** Some rows, each the array that is kept. */
    Set<@Nullable Object[]> of(RowSet rows) {
        return byRows.computeIfAbsent(rows, each -> {
            Set<@Nullable Object[]> found = Collections.newSetFromMap(new IdentityHashMap<>());
            ReadPlan plan = ReadPlan.of(each.resource(), List.of())
                    .where(each.filter())
                    .distinctBy(each.distinct())
                    .sorted(each.sort())
                    .cut(each.limit(), each.offset());
            found.addAll(new Level(tables, plan, deadline).found());
            return found;
        });
    }

    /** The rows related to the parent of a key. */
    List<SeenRow> of(RelationshipModel relationship, @Nullable Object key) {
        List<SeenRow> rows = new ArrayList<>();
        Through through = relationship.through();
        if (through == null) {
            find(relationship.destination(), relationship.destinationKey(), key)
                    .forEach(row -> rows.add(new SeenRow(this, row, null)));
        } else {
            for (@Nullable Object[] join : find(through.join(), through.near(), key)) {
                Object far = join[through.far().position()];
                find(relationship.destination(), relationship.destinationKey(), far)
                        .forEach(row -> rows.add(new SeenRow(this, row, join)));
            }
        }
        return rows;
    }

    private List<@Nullable Object[]> find(ResourceModel resource, AttributeModel attribute, @Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        return byValue.computeIfAbsent(attribute, each -> index(resource, each))
                .getOrDefault(MatchKey.of(attribute.type(), value), List.of());
    }

    private Map<Object, List<@Nullable Object[]>> index(ResourceModel resource, AttributeModel attribute) {
        Map<Object, List<@Nullable Object[]>> index = new HashMap<>();
        for (@Nullable Object[] row : tables.all(resource)) {
            Object held = row[attribute.position()];
            if (held != null) {
                index.computeIfAbsent(MatchKey.of(attribute.type(), held), key -> new ArrayList<>())
                        .add(row);
            }
        }
        return index;
    }
}
