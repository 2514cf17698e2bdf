package dev.rowan.run.graph;

import dev.rowan.changeset.OnLookup;
import dev.rowan.intake.ManagedDraft;
import dev.rowan.intake.ManagedInput;
import dev.rowan.intake.Naming;
import dev.rowan.intake.ReadDraft;
import dev.rowan.intake.Reading;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.planning.Looks;
import dev.rowan.store.Lock;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Session;
import dev.rowan.type.MatchKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at the rows on which a managed relationship depends: a constant number of reads for all rows of a rank. */
final class Looking {
    private final Session session;
    private final Reading reading;

    Looking(Session session, Reading reading) {
        this.session = session;
        this.reading = reading;
    }

    /** The rows of some keys as they are, locked; by the position of the key. Those that are gone are null. */
    List<@Nullable Object @Nullable []> rows(ResourceModel resource, List<List<Object>> keys, Lock lock) {
        List<AttributeModel> key = resource.primaryKey();
        Map<List<Object>, @Nullable Object[]> found = new HashMap<>();
        for (@Nullable Object[] row : session.read(Looks.rows(resource, keys, lock)).rows()) {
            Naming.of(key, row).ifPresent(match -> found.put(match, row));
        }
        List<@Nullable Object @Nullable []> rows = new ArrayList<>();
        keys.forEach(values -> rows.add(found.get(new Naming(key, values).match())));
        return rows;
    }

    /** New rows that may meet one that has their values learn of it, locked. */
    void meet(List<Node> nodes) {
        Map<List<Object>, @Nullable Object[]> there = taken(session, nodes, Lock.NO_KEY_UPDATE);
        for (Node node : nodes) {
            node.seek();
            @Nullable Object[] row = there.get(OwnStep.taken(node));
            if (row != null) {
                node.found(row);
            }
        }
    }

    /** The rows that already have what new rows of one conflict would have. */
    static Map<List<Object>, @Nullable Object[]> taken(Session session, List<Node> nodes, Lock lock) {
        Map<List<Object>, @Nullable Object[]> taken = new HashMap<>();
        List<AttributeModel> target =
                Objects.requireNonNull(nodes.get(0).conflict()).target();
        List<List<Object>> wanted = new ArrayList<>();
        for (Node node : nodes) {
            List<Object> values = new ArrayList<>();
            target.forEach(attribute ->
                    Optional.ofNullable(node.values().get(attribute)).ifPresent(values::add));
            if (values.size() == target.size()) {
                wanted.add(values);
            }
        }
        if (!wanted.isEmpty()) {
            for (@Nullable Object[] row : session.read(Looks.taken(nodes.get(0).resource(), target, wanted, lock))
                    .rows()) {
                Naming.of(target, row).ifPresent(match -> taken.put(match, row));
            }
        }
        return taken;
    }

    /** What is related to each owner, by the place of the branch. All branches are of one relationship and management. */
    List<List<Related>> related(List<Branch> branches) {
        RelationshipModel relationship = branches.get(0).relationship();
        Map<Object, Object> keys = new LinkedHashMap<>();
        for (Branch branch : branches) {
            Object key = ownerKey(branch);
            if (key != null) {
                keys.putIfAbsent(match(relationship, key), key);
            }
        }
        Map<Object, List<Related>> byOwner = new HashMap<>();
        if (!keys.isEmpty()) {
            ReadDraft draft = branches.get(0).isCascade()
                    ? reading.whole(relationship.destination())
                    : reading.by(
                            relationship.destination(),
                            branches.get(0).draft().doers().read());
            exchange(branches, List.copyOf(keys.values()));
            ReadPlan plan =
                    Looks.related(relationship, draft, List.copyOf(keys.values()), Locks.related(branches.get(0)));
            int width = relationship.destination().attributes().size() + 1;
            for (@Nullable Object[] tuple : session.read(plan).rows()) {
                Object owner = match(relationship, Objects.requireNonNull(tuple[0]));
                boolean joined = relationship.kind() == RelationshipKind.MANY_TO_MANY;
                byOwner.computeIfAbsent(owner, fresh -> new ArrayList<>())
                        .add(new Related(
                                Arrays.copyOfRange(tuple, 1, width),
                                joined ? Arrays.copyOfRange(tuple, width, tuple.length) : null));
            }
        }
        return branches.stream()
                .map(branch -> Optional.ofNullable(ownerKey(branch))
                        .map(key -> byOwner.get(match(relationship, key)))
                        .orElse(List.of()))
                .toList();
    }

    /** Children that may change their parents are locked before anything is looked at one by one. */
    private void exchange(List<Branch> branches, List<Object> parents) {
        ManagedDraft draft = branches.get(0).draft();
        if (draft.manage().onLookup() == OnLookup.IGNORE || !Locks.holdsKey(draft.relationship())) {
            return;
        }
        Map<List<AttributeModel>, List<List<Object>>> named = new LinkedHashMap<>();
        branches.stream()
                .flatMap(branch -> branch.draft().inputs().stream())
                .flatMap(input -> input.names().stream())
                .filter(name -> draft.relationship().destination().uniqueOver(name.attributes()))
                .forEach(name -> named.computeIfAbsent(name.attributes(), fresh -> new ArrayList<>())
                        .add(name.values()));
        if (!named.isEmpty()) {
            session.read(Looks.children(draft.relationship(), parents, named));
        }
    }

    /** The rows that inputs name without being related, by what names them. */
    Map<Naming, @Nullable Object[]> named(ManagedDraft draft, List<ManagedInput> strangers) {
        Map<Naming, @Nullable Object[]> found = new HashMap<>();
        if (draft.manage().onLookup() == OnLookup.IGNORE) {
            return found;
        }
        Map<List<AttributeModel>, List<Naming>> ways = new LinkedHashMap<>();
        for (ManagedInput input : strangers) {
            // by a part of a key that the parent would complete no other parent's row is named
            input.names().stream()
                    .filter(name -> draft.relationship().destination().uniqueOver(name.attributes()))
                    .forEach(name -> ways.computeIfAbsent(name.attributes(), fresh -> new ArrayList<>())
                            .add(name));
        }
        Lock lock = draft.doers().found() == null ? Lock.KEY_SHARE : Lock.NO_KEY_UPDATE;
        ReadDraft read =
                reading.by(draft.relationship().destination(), draft.doers().read());
        ways.forEach((attributes, names) -> {
            List<List<Object>> values = names.stream().map(Naming::values).toList();
            Map<List<Object>, @Nullable Object[]> rows = new HashMap<>();
            for (@Nullable Object[] row :
                    session.read(Looks.named(read, attributes, values, lock)).rows()) {
                Naming.of(attributes, row).ifPresent(match -> rows.put(match, row));
            }
            for (Naming name : names) {
                @Nullable Object[] row = rows.get(name.match());
                if (row != null) {
                    found.put(name, row);
                }
            }
        });
        return found;
    }

    private static @Nullable Object ownerKey(Branch branch) {
        @Nullable Object[] owner = branch.owner().before();
        return owner == null ? null : owner[branch.relationship().sourceKey().position()];
    }

    private static Object match(RelationshipModel relationship, Object key) {
        return MatchKey.of(relationship.sourceKey().type(), key);
    }
}
