package dev.rowan.run.graph;

import dev.rowan.changeset.Became;
import dev.rowan.intake.Naming;
import dev.rowan.model.ActionKind;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Generation;
import dev.rowan.model.ResourceModel;
import dev.rowan.store.Computed;
import dev.rowan.store.Conflict;
import dev.rowan.store.Expected;
import dev.rowan.store.Fate;
import dev.rowan.store.Lock;
import dev.rowan.store.Session;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import dev.rowan.type.MatchKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a rank: in one step, unless they differ in what is written of them. */
final class OwnStep {
    private final Session session;
    private final Refused refused;

    OwnStep(Session session, Refused refused) {
        this.session = session;
        this.refused = refused;
    }

    void write(List<Node> nodes) {
        nodes.forEach(Node::fill);
        Node any = nodes.get(0);
        boolean gone = any.action().kind() == ActionKind.DESTROY && any.own().isEmpty();
        if (any.action().kind() == ActionKind.CREATE) {
            shapes(nodes, this::made)
                    .forEach(alike -> distinct(alike, OwnStep::taken).forEach(this::insert));
        } else if (gone) {
            distinct(nodes, OwnStep::key).forEach(this::delete);
        } else {
            List<Node> changed = nodes.stream().filter(this::changes).toList();
            for (List<Node> round : distinct(changed, OwnStep::key)) {
                shapes(round, this::shape).forEach(this::update);
            }
        }
    }

    /** Rows whose keys the store makes stand apart from those that have one; what meets others, by how it does. */
    private Object made(Node node) {
        Conflict conflict = node.conflict();
        return conflict == null
                ? unmade(node)
                // what else changes of the other row is the same for all but for the moment
                : Arrays.asList(unmade(node), conflict.target(), conflict.taken(), conflict.where());
    }

    /** Where the row is known, what is not said of it is filled in from there; else only like is written with like. */
    private Object shape(Node node) {
        return List.of(node.computed(), node.before() == null ? node.values().keySet() : Set.of());
    }

    private boolean changes(Node node) {
        @Nullable Object[] before = node.before();
        if (before != null) {
            node.values()
                    .entrySet()
                    .removeIf(each -> Objects.deepEquals(before[each.getKey().position()], each.getValue()));
        }
        boolean changes = Stream.concat(node.values().keySet().stream(), node.computed().keySet().stream())
                .anyMatch(attribute -> before == null || !attribute.generation().isTouched());
        if (!changes) {
            node.written(before, Became.UNCHANGED);
        }
        return changes;
    }

    private void insert(List<Node> nodes) {
        ResourceModel resource = nodes.get(0).resource();
        List<AttributeModel> columns = columns(nodes);
        columns.removeAll(unmade(nodes.get(0)));
        List<@Nullable Object[]> rows = new ArrayList<>();
        nodes.forEach(node -> rows.add(columns.stream().map(node.values()::get).toArray()));
        Conflict conflict = nodes.get(0).conflict();
        Written written = session.write(new WriteStep.Insert(resource, columns, rows, resource.attributes(), conflict));
        if (written instanceof Written.Upserted upserted) {
            for (int i = 0; i < nodes.size(); i++) {
                nodes.get(i)
                        .written(
                                upserted.fates().get(i) == Fate.SKIPPED
                                        ? null
                                        : upserted.tuples().rows().get(i),
                                fate(upserted.fates().get(i)));
            }
            found(nodes);
        } else {
            stored(nodes, written, Became.CREATED);
        }
    }

    /** An upsert that leaves the row as it is answers with that row. */
    private void found(List<Node> nodes) {
        List<Node> skipped = nodes.stream()
                .filter(node -> node.after() == null && node.own().rules().upsert() != null)
                .toList();
        if (!skipped.isEmpty()) {
            Map<List<Object>, @Nullable Object[]> there = Looking.taken(session, skipped, Lock.NONE);
            skipped.forEach(node -> node.written(there.get(taken(node)), Became.SKIPPED));
        }
        Optional<Node> surprise = nodes.stream().filter(OwnStep::surprised).findFirst();
        if (surprise.isPresent()) {
            throw refused.raced(surprise.get());
        }
    }

    /** What is related to a row was decided as if there were no such row. */
    private static boolean surprised(Node node) {
        return node.sought() && node.before() == null && node.fate() != Became.CREATED;
    }

    private void update(List<Node> nodes) {
        Node any = nodes.get(0);
        List<AttributeModel> columns = columns(nodes);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Node node : nodes) {
            rows.add(columns.stream().map(column -> said(node, column)).toArray());
        }
        List<Computed> computed = any.computed().entrySet().stream()
                .map(each -> new Computed(each.getKey(), each.getValue()))
                .toList();
        List<AttributeModel> all = any.resource().attributes();
        stored(
                nodes,
                session.write(new WriteStep.Update(
                        any.resource(), keys(nodes), columns, rows, computed, expected(nodes), all)),
                any.action().kind() == ActionKind.DESTROY ? Became.DESTROYED : Became.UPDATED);
    }

    private void delete(List<Node> nodes) {
        Node any = nodes.get(0);
        stored(
                nodes,
                session.write(new WriteStep.Delete(
                        any.resource(),
                        keys(nodes),
                        expected(nodes),
                        any.resource().attributes())),
                Became.DESTROYED);
    }

    private void stored(List<Node> nodes, Written written, Became fate) {
        if (!(written instanceof Written.Stored stored) || stored.tuples().size() < nodes.size()) {
            throw refusal(nodes, written, refused);
        }
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).written(stored.tuples().rows().get(i), fate);
        }
    }

    /** What was not stored, or not all of it. */
    static RuntimeException refusal(List<Node> nodes, Written written, Refused refused) {
        if (written instanceof Written.Stored) {
            return refused.keptOut(nodes.get(0).resource());
        }
        return Late.is(written, nodes) ? refused.late(nodes.get(0)) : refused.by(written, nodes);
    }

    private static @Nullable Object said(Node node, AttributeModel column) {
        @Nullable Object[] before = node.before();
        return node.values().containsKey(column) || before == null
                ? node.values().get(column)
                : before[column.position()];
    }

    private static @Nullable Expected expected(List<Node> nodes) {
        AttributeModel lock = nodes.get(0).lock();
        return lock == null
                ? null
                : new Expected(
                        lock,
                        nodes.stream()
                                .map(node -> Objects.requireNonNull(node.expected()))
                                .toList());
    }

    private static Became fate(Fate fate) {
        return switch (fate) {
            case INSERTED -> Became.CREATED;
            case UPDATED -> Became.UPDATED;
            case SKIPPED -> Became.SKIPPED;
        };
    }

    private static List<List<Object>> keys(List<Node> nodes) {
        return nodes.stream().map(Node::key).toList();
    }

    private static List<AttributeModel> unmade(Node node) {
        return node.resource().attributes().stream()
                .filter(attribute -> attribute.generation() == Generation.IDENTITY
                        && node.values().get(attribute) == null)
                .toList();
    }

    private static List<AttributeModel> columns(List<Node> nodes) {
        Set<AttributeModel> columns = new LinkedHashSet<>();
        nodes.forEach(node -> columns.addAll(node.values().keySet()));
        return new ArrayList<>(columns);
    }

    private static List<List<Node>> shapes(List<Node> nodes, Function<Node, Object> shape) {
        Map<Object, List<Node>> shapes = new LinkedHashMap<>();
        nodes.forEach(node -> shapes.computeIfAbsent(shape.apply(node), fresh -> new ArrayList<>())
                .add(node));
        return List.copyOf(shapes.values());
    }

    static List<Object> key(Node node) {
        return new Naming(node.resource().primaryKey(), node.key()).match();
    }

    /** What no two rows of one step may share; of rows that are refused where they are taken, nothing. */
    static List<Object> taken(Node node) {
        Conflict conflict = node.conflict();
        List<Object> taken = new ArrayList<>();
        for (AttributeModel attribute : conflict == null ? List.<AttributeModel>of() : conflict.target()) {
            Object value = node.values().get(attribute);
            taken.add(value == null ? node : MatchKey.of(attribute.type(), value));
        }
        return taken.isEmpty() ? List.of(node) : taken;
    }

    /** A row that is named twice is written twice, one after the other. */
    private static List<List<Node>> distinct(List<Node> nodes, Function<Node, List<Object>> name) {
        List<List<Node>> rounds = new ArrayList<>();
        Map<List<Object>, Integer> seen = new HashMap<>();
        for (Node node : nodes) {
            int round = seen.merge(name.apply(node), 1, Integer::sum) - 1;
            if (round == rounds.size()) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(round).add(node);
        }
        return rounds;
    }
}
