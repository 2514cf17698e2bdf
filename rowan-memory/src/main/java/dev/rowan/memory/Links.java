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
        Map<Object, @Nullable Object[]> related = related();
        Map<Object, @Nullable Object[]> known = step.mode() == LinkMode.REMOVE ? related : destinations();
        List<Integer> missing = IntStream.range(0, step.given().size())
                .filter(i -> !known.containsKey(match(step.given().get(i))))
                .boxed()
                .toList();
        if (!missing.isEmpty()) {
            return new Written.Missing(missing);
        }
        List<Object> removed = new ArrayList<>();
        List<Object> added = new ArrayList<>();
        Set<Object> given = new HashSet<>();
        step.given().forEach(key -> given.add(match(key)));
        related.forEach((key, row) -> {
            if (step.mode() != LinkMode.APPEND && given.contains(key) == (step.mode() == LinkMode.REMOVE)) {
                removed.add(unrelate(row));
            }
        });
        for (int i = 0; step.mode() != LinkMode.REMOVE && i < step.given().size(); i++) {
            Object key = match(step.given().get(i));
            if (!related.containsKey(key)) {
                related.put(key, relate(i, known.get(key)));
                added.add(step.given().get(i));
            }
        }
        return new Written.Linked(added, removed);
    }

    /** By the destination's key: the join row, or the destination itself where it holds the parent's key. */
    private Map<Object, @Nullable Object[]> related() {
        Map<Object, @Nullable Object[]> related = new LinkedHashMap<>();
        AttributeModel near = manyToMany() ? relationship.join().near() : relationship.destinationKey();
        AttributeModel far = manyToMany() ? relationship.join().far() : key();
        for (@Nullable Object[] row : rows(holder(), near, step.parent())) {
            Object value = row[far.position()];
            if (value != null) {
                related.put(match(value), row);
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

    private Object unrelate(@Nullable Object[] row) {
        Object key;
        if (manyToMany()) {
            key = row[relationship.join().far().position()];
            rules.delete(holder(), row);
        } else {
            key = row[key().position()];
            rules.replace(holder(), row, with(row, null));
        }
        return Objects.requireNonNull(key);
    }

    private @Nullable Object[] relate(int index, @Nullable Object @Nullable [] destination) {
        if (manyToMany()) {
            ResourceModel join = holder();
            @Nullable Object[] row = Steps.row(join, step.columns(), step.payload().get(index));
            row[relationship.join().near().position()] = step.parent();
            row[relationship.join().far().position()] = step.given().get(index);
            rules.insert(join, row);
            rules.references(join, row);
            return row;
        }
        @Nullable Object[] before = Objects.requireNonNull(destination);
        @Nullable Object[] after = with(before, step.parent());
        rules.replace(holder(), before, after);
        return after;
    }

    private @Nullable Object[] with(@Nullable Object[] row, @Nullable Object parent) {
        @Nullable Object[] after = row.clone();
        after[relationship.destinationKey().position()] = parent;
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
        return relationship.destination().primaryKey().get(0);
    }

    private Object match(Object value) {
        return MatchKey.of(key().type(), value);
    }
}
