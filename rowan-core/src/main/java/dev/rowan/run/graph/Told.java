package dev.rowan.run.graph;

import dev.rowan.changeset.Became;
import dev.rowan.changeset.LinkOutcome;
import dev.rowan.compile.Models;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.row.Key;
import dev.rowan.run.Linked;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells what became of the relationships of a row, by key. */
public final class Told {
    private final Models models;

    /**
     * Tells by these models.
     *
     * @param models of the domains that are open
     */
    public Told(Models models) {
        this.models = models;
    }

    Map<String, LinkOutcome> of(Node node) {
        Map<String, LinkOutcome> told = new LinkedHashMap<>();
        for (Branch branch : node.branches()) {
            told.merge(branch.relationship().name(), of(branch), Told::both);
        }
        return told;
    }

    private LinkOutcome of(Branch branch) {
        ResourceModel destination = branch.relationship().destination();
        Linked linked = branch.linked();
        if (linked != null) {
            return of(destination, linked);
        }
        List<Key<?>> added = new ArrayList<>();
        List<Key<?>> changed = new ArrayList<>();
        List<Key<?>> unchanged = new ArrayList<>();
        List<Key<?>> removed = new ArrayList<>();
        for (Claim claim : branch.claims()) {
            boolean stays = claim.kind() == Claim.Kind.STAYS || claim.met();
            List<Key<?>> among = claim.kind() == Claim.Kind.GOES
                    ? removed
                    : !stays ? added : claim.wrote(Became.UPDATED) ? changed : unchanged;
            if (claim.kind() != Claim.Kind.STAYS || claim.input() >= 0) {
                among.add(key(destination, claim.row()));
            }
        }
        return new LinkOutcome(added, changed, unchanged, removed);
    }

    /**
     * Of one step of links.
     *
     * @param destination where the links lead
     * @param linked what came of it
     * @return the answer
     */
    public LinkOutcome of(ResourceModel destination, Linked linked) {
        List<Object> kept = new ArrayList<>(linked.named());
        kept.removeAll(new HashSet<>(linked.added()));
        kept.removeAll(new HashSet<>(linked.removed()));
        return new LinkOutcome(
                keys(destination, linked.added()),
                List.of(),
                keys(destination, kept),
                keys(destination, linked.removed()));
    }

    private static LinkOutcome both(LinkOutcome one, LinkOutcome other) {
        return new LinkOutcome(
                join(one.added(), other.added()),
                join(one.changed(), other.changed()),
                join(one.unchanged(), other.unchanged()),
                join(one.removed(), other.removed()));
    }

    private static List<Key<?>> join(List<Key<?>> one, List<Key<?>> other) {
        List<Key<?>> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private List<Key<?>> keys(ResourceModel resource, List<Object> values) {
        List<Key<?>> keys = new ArrayList<>();
        values.forEach(value -> keys.add(new Key<>(models.instance(resource), List.of(value))));
        return keys;
    }

    private Key<?> key(ResourceModel resource, @Nullable Object[] row) {
        List<Object> values = new ArrayList<>();
        for (AttributeModel attribute : resource.primaryKey()) {
            values.add(Objects.requireNonNull(row[attribute.position()]));
        }
        return new Key<>(models.instance(resource), values);
    }
}
