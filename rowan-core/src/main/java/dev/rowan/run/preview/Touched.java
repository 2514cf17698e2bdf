package dev.rowan.run.preview;

import dev.rowan.intake.Naming;
import dev.rowan.model.OnDelete;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.planning.Looks;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows that a write may change, each as it was when the write first came near it. Mutable, for one thread. */
final class Touched {
    private final Session session;
    private final Map<Spot, Seen> rows = new LinkedHashMap<>();
    private final Set<Spot> gone = new HashSet<>();

    Touched(Session session) {
        this.session = session;
    }

    /** One row: the values of its key in a form in which they can be compared. */
    private record Spot(ResourceModel resource, List<Object> match) {
        static Spot of(ResourceModel resource, @Nullable Object[] row) {
            return new Spot(resource, Naming.of(resource.primaryKey(), row).orElseThrow());
        }
    }

    /** Notes rows as they are, unless they were noted before. */
    void note(ReadPlan plan) {
        found(plan);
    }

    /** Notes a row that is new, unless it was noted before. */
    void made(ResourceModel resource, @Nullable Object[] row) {
        rows.putIfAbsent(Spot.of(resource, row), Seen.before(resource, key(resource, row), null));
    }

    /** Notes rows as they are that may go, and what the database then does by itself to those that refer to them. */
    void going(ReadPlan plan) {
        ResourceModel resource = plan.resource();
        List<@Nullable Object[]> fresh = found(plan).stream()
                .filter(row -> gone.add(Spot.of(resource, row)))
                .toList();
        for (RelationshipModel inbound : resource.inbound()) {
            if (inbound.kind() == RelationshipKind.BELONGS_TO && inbound.onDelete() != OnDelete.RESTRICT) {
                referring(inbound, fresh);
            }
        }
    }

    private void referring(RelationshipModel inbound, List<@Nullable Object[]> going) {
        List<List<Object>> keys = new ArrayList<>();
        for (@Nullable Object[] row : going) {
            Object key = row[inbound.destinationKey().position()];
            if (key != null) {
                keys.add(List.of(key));
            }
        }
        if (keys.isEmpty()) {
            return;
        }
        ReadPlan plan = Looks.seen(inbound.source(), List.of(inbound.sourceKey()), keys);
        if (inbound.onDelete() == OnDelete.CASCADE) {
            going(plan);
        } else {
            note(plan);
        }
    }

    /** All of them, those that are as they were included, in the order in which the write came near them. */
    List<Seen> seen() {
        Map<ResourceModel, List<List<Object>>> keys = new LinkedHashMap<>();
        rows.forEach((spot, before) -> keys.computeIfAbsent(spot.resource(), fresh -> new ArrayList<>())
                .add(before.key()));
        Map<Spot, @Nullable Object[]> now = new HashMap<>();
        keys.forEach((resource, some) -> {
            for (@Nullable Object[] row : session.read(Looks.seen(resource, resource.primaryKey(), some))
                    .rows()) {
                now.put(Spot.of(resource, row), row);
            }
        });
        List<Seen> seen = new ArrayList<>();
        rows.forEach((spot, before) -> seen.add(before.after(now.get(spot))));
        return seen;
    }

    private List<@Nullable Object[]> found(ReadPlan plan) {
        List<@Nullable Object[]> found = session.read(plan).rows();
        for (@Nullable Object[] row : found) {
            rows.putIfAbsent(
                    Spot.of(plan.resource(), row), Seen.before(plan.resource(), key(plan.resource(), row), row));
        }
        return found;
    }

    private static List<Object> key(ResourceModel resource, @Nullable Object[] row) {
        List<Object> key = new ArrayList<>();
        resource.primaryKey().forEach(attribute -> key.add(Objects.requireNonNull(row[attribute.position()])));
        return key;
    }
}
