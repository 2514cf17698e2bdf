package dev.rowan.memory;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.store.LinkMode;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import dev.rowan.type.MatchKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes a link step, by reading its words: what is related, what is given, what is missing. */
final class Links {
    private final Rules rules;
    private final WriteStep.Link step;
    private final RelationshipModel relationship;

    Links(Rules rules, WriteStep.Link step) {
        this.rules = rules;
        this.step = step;
        this.relationship = step.relationship();
    }

    Written write() {
        if (rows(relationship.source(), relationship.sourceKey(), step.parent()).isEmpty()) {
            return new Written.Gone();
        }
        Map<Object, List<@Nullable Object[]>> related = related();
        Map<Object, @Nullable Object[]> destinations = destinations();
        Set<Object> known = step.mode() == LinkMode.REMOVE ? related.keySet() : destinations.keySet();
        List<Integer> missing = IntStream.range(0, step.given().size())
                .filter(i -> !known.contains(match(step.given().get(i))))
                .boxed()
                .toList();
        return missing.isEmpty() ? linked(related, destinations) : new Written.Missing(missing);
    }

    private Written linked(
            Map<Object, List<@Nullable Object[]>> related, Map<Object, @Nullable Object[]> destinations) {
        List<Object> removed = new ArrayList<>();
        List<Object> added = new ArrayList<>();
        Set<Object> given = new HashSet<>();
        step.given().forEach(key -> given.add(match(key)));
        related.forEach((key, rows) -> {
            if (step.mode() != LinkMode.APPEND && given.contains(key) == (step.mode() == LinkMode.REMOVE)) {
                removed.add(unrelate(rows));
            }
        });
        for (int i = 0; step.mode() != LinkMode.REMOVE && i < step.given().size(); i++) {
            Object key = match(step.given().get(i));
            if (!related.containsKey(key)) {
                related.put(key, List.of());
                try {
                    relate(i, destinations.get(key));
                } catch (Violated violated) {
                    throw violated.at(i);
                }
                added.add(step.given().get(i));
            }
        }
        return new Written.Linked(added, removed);
    }

    /** By the destination's key: the join rows, or the destination itself where it holds the parent's key. */
    private Map<Object, List<@Nullable Object[]>> related() {
        Map<Object, List<@Nullable Object[]>> related = new LinkedHashMap<>();
        AttributeModel near = manyToMany() ? relationship.join().near() : relationship.destinationKey();
        AttributeModel far = manyToMany() ? relationship.join().far() : key();
        for (@Nullable Object[] row : rows(holder(), near, step.parent())) {
            Object value = row[far.position()];
            if (value != null) {
                related.computeIfAbsent(match(value), key -> new ArrayList<>()).add(row);
            }
        }
        return related;
    }

    private Map<Object, @Nullable Object[]> destinations() {
        Map<Object, @Nullable Object[]> all = new HashMap<>();
        for (@Nullable Object[] row : rules.tables().all(relationship.destination())) {
            Object value = row[key().position()];
            if (value != null) {
                all.put(match(value), row);
            }
        }
        return all;
    }

    /** A join without a unique key may hold a link more than once: all of them go. */
    private Object unrelate(List<@Nullable Object[]> rows) {
        AttributeModel far = manyToMany() ? relationship.join().far() : key();
        for (@Nullable Object[] row : rows) {
            if (manyToMany()) {
                rules.delete(holder(), row);
            } else {
                rules.replace(holder(), row, with(row, null));
            }
        }
        return Objects.requireNonNull(Copies.of(rows.get(0)[far.position()]));
    }

    private void relate(int index, @Nullable Object @Nullable [] destination) {
        if (manyToMany()) {
            ResourceModel join = holder();
            @Nullable Object[] row = Steps.row(join, step.columns(), step.payload().get(index));
            row[relationship.join().near().position()] = Copies.of(step.parent());
            row[relationship.join().far().position()] = Copies.of(step.given().get(index));
            rules.insert(join, row);
            rules.references(join, row);
        } else {
            @Nullable Object[] before = Objects.requireNonNull(destination);
            rules.replace(holder(), before, with(before, Copies.of(step.parent())));
        }
    }

    private @Nullable Object[] with(@Nullable Object[] row, @Nullable Object parent) {
        @Nullable Object[] after = row.clone();
        after[relationship.destinationKey().position()] = parent;
        Computing.into(after, holder(), step.touched(), new SeenRow(new Seen(rules.tables()), row, null));
        return after;
    }

    private List<@Nullable Object[]> rows(ResourceModel resource, AttributeModel attribute, Object value) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        Object wanted = MatchKey.of(attribute.type(), value);
        for (@Nullable Object[] row : rules.tables().all(resource)) {
            Object held = row[attribute.position()];
            if (held != null && wanted.equals(MatchKey.of(attribute.type(), held))) {
                rows.add(row);
            }
        }
        return rows;
    }

    private boolean manyToMany() {
        return relationship.kind() == RelationshipKind.MANY_TO_MANY;
    }

    private ResourceModel holder() {
        return manyToMany() ? relationship.join().join() : relationship.destination();
    }

    private AttributeModel key() {
        return manyToMany()
                ? relationship.destinationKey()
                : relationship.destination().primaryKey().get(0);
    }

    private Object match(Object value) {
        return MatchKey.of(key().type(), value);
    }
}
