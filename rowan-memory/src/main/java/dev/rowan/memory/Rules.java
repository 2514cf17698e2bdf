package dev.rowan.memory;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Generation;
import dev.rowan.model.OnDelete;
import dev.rowan.model.OnUpdate;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.store.Violation;
import dev.rowan.type.MatchKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps and removes rows by the rules that a database would keep: not null, unique, references. */
final class Rules {
    private final Tables tables;
    private final KeptRules kept;

    Rules(Tables tables) {
        this.tables = tables;
        this.kept = new KeptRules(tables);
    }

    Tables tables() {
        return tables;
    }

    /** Keeps a new row. Its references are checked apart, when the whole step is done. */
    void insert(ResourceModel resource, @Nullable Object[] row) {
        complete(resource, row);
        if (tables.holds(resource, row)) {
            throw new Violated(Violation.Kind.UNIQUE, resource, resource.primaryKey());
        }
        kept.identities(resource, row, row);
        tables.put(resource, row);
    }

    /** Gives a new row what the store makes itself; nothing that must be there may then be missing. */
    void complete(ResourceModel resource, @Nullable Object[] row) {
        for (AttributeModel attribute : resource.attributes()) {
            if (attribute.generation() == Generation.IDENTITY && row[attribute.position()] == null) {
                row[attribute.position()] = tables.next(attribute);
            }
        }
        Computing.generated(row, resource, kept.seen(row));
        notNull(resource, row);
        kept.rules(resource, row);
    }

    /** Keeps a row in the place of another, all by itself. */
    void replace(ResourceModel resource, @Nullable Object[] before, @Nullable Object[] after) {
        change(resource, before, after);
        settle(resource, before, after);
    }

    /** Keeps a row in the place of another. What refers, either way, is checked apart, when the whole step is done. */
    void change(ResourceModel resource, @Nullable Object[] before, @Nullable Object[] after) {
        Computing.generated(after, resource, kept.seen(after));
        notNull(resource, after);
        kept.rules(resource, after);
        boolean moved = !Keys.of(resource, before).equals(Keys.of(resource, after));
        if (moved && tables.holds(resource, after)) {
            throw new Violated(Violation.Kind.UNIQUE, resource, resource.primaryKey());
        }
        kept.identities(resource, before, after);
        if (moved) {
            tables.remove(resource, before);
        }
        tables.put(resource, after);
    }

    /** Nobody refers to a value that is gone, and what is referred to is there. */
    void settle(ResourceModel resource, @Nullable Object[] before, @Nullable Object[] after) {
        kept.deferred(resource, after);
        renamed(resource, before, after);
        for (RelationshipModel inbound : resource.inbound()) {
            Object key = before[inbound.destinationKey().position()];
            if (!same(
                            inbound.destinationKey(),
                            key,
                            after[inbound.destinationKey().position()])
                    && key != null
                    && !referring(inbound, before).isEmpty()
                    && !exists(inbound, key)) {
                throw referenced(inbound);
            }
        }
        for (RelationshipModel relationship : resource.relationships()) {
            int position = relationship.sourceKey().position();
            if (!same(relationship.sourceKey(), before[position], after[position])) {
                reference(relationship, after);
            }
        }
    }

    /** Those who referred to a row by a key that it has no more do what their references ask for. */
    private void renamed(ResourceModel resource, @Nullable Object[] before, @Nullable Object[] after) {
        for (RelationshipModel inbound : resource.inbound()) {
            int position = inbound.destinationKey().position();
            Object key = before[position];
            if (inbound.reference().onUpdate() != OnUpdate.NO_ACTION
                    && key != null
                    && !same(inbound.destinationKey(), key, after[position])
                    && !exists(inbound, key)) {
                for (@Nullable Object[] other : referring(inbound, before)) {
                    @Nullable Object[] moved = other.clone();
                    moved[inbound.sourceKey().position()] =
                            inbound.reference().onUpdate() == OnUpdate.CASCADE ? after[position] : null;
                    replace(inbound.source(), other, moved);
                }
            }
        }
    }

    /** Every belongs-to that is given leads to a row. */
    void references(ResourceModel resource, @Nullable Object[] row) {
        kept.deferred(resource, row);
        resource.relationships().forEach(relationship -> reference(relationship, row));
    }

    private void reference(RelationshipModel relationship, @Nullable Object[] row) {
        Object key = row[relationship.sourceKey().position()];
        if (relationship.kind() == RelationshipKind.BELONGS_TO && key != null && !exists(relationship, key)) {
            throw new Violated(Violation.Kind.REFERENCE, relationship.source(), List.of(relationship.sourceKey()));
        }
    }

    private boolean exists(RelationshipModel relationship, Object key) {
        ResourceModel destination = relationship.destination();
        AttributeModel attribute = relationship.destinationKey();
        return destination.primaryKey().equals(List.of(attribute))
                ? tables.find(destination, List.of(key)) != null
                : tables.all(destination).stream().anyMatch(row -> same(attribute, row[attribute.position()], key));
    }

    /** Removes a row, and what its references ask for. */
    void delete(ResourceModel resource, @Nullable Object[] row) {
        tables.remove(resource, row);
        released(resource, row);
        follow(resource, row);
    }

    /** Nobody who would keep a row from going still refers to it. */
    void released(ResourceModel resource, @Nullable Object[] gone) {
        for (RelationshipModel inbound : resource.inbound()) {
            if (inbound.onDelete() == OnDelete.RESTRICT
                    && !referring(inbound, gone).isEmpty()) {
                throw referenced(inbound);
            }
        }
    }

    /** Does to those who refer to a row that is gone what their references ask for. */
    void follow(ResourceModel resource, @Nullable Object[] gone) {
        for (RelationshipModel inbound : resource.inbound()) {
            for (@Nullable Object[] other : referring(inbound, gone)) {
                if (inbound.onDelete() == OnDelete.CASCADE) {
                    delete(inbound.source(), other);
                } else {
                    @Nullable Object[] after = other.clone();
                    after[inbound.sourceKey().position()] = null;
                    replace(inbound.source(), other, after);
                }
            }
        }
    }

    private List<@Nullable Object[]> referring(RelationshipModel inbound, @Nullable Object[] row) {
        Object key = row[inbound.destinationKey().position()];
        List<@Nullable Object[]> referring = new ArrayList<>();
        for (@Nullable Object[] other : tables.all(inbound.source())) {
            if (key != null
                    && same(inbound.sourceKey(), other[inbound.sourceKey().position()], key)) {
                referring.add(other);
            }
        }
        return referring;
    }

    private static Violated referenced(RelationshipModel inbound) {
        return new Violated(Violation.Kind.REFERENCED, inbound.source(), List.of(inbound.sourceKey()));
    }

    private static void notNull(ResourceModel resource, @Nullable Object[] row) {
        for (AttributeModel attribute : resource.attributes()) {
            boolean required = attribute.required() || resource.primaryKey().contains(attribute);
            if (required && row[attribute.position()] == null) {
                throw new Violated(Violation.Kind.NOT_NULL, resource, List.of(attribute));
            }
        }
    }

    static boolean same(AttributeModel attribute, @Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return left == right;
        }
        return MatchKey.of(attribute.type(), left).equals(MatchKey.of(attribute.type(), right));
    }
}
