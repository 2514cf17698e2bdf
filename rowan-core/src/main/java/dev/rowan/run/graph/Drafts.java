package dev.rowan.run.graph;

import dev.rowan.action.ActionRules;
import dev.rowan.action.Upsert;
import dev.rowan.changeset.Manage;
import dev.rowan.changeset.Managed;
import dev.rowan.expression.Attribute;
import dev.rowan.intake.Intake;
import dev.rowan.intake.LinkDraft;
import dev.rowan.intake.ManagedDraft;
import dev.rowan.intake.Managing;
import dev.rowan.intake.Touch;
import dev.rowan.intake.own.Asker;
import dev.rowan.intake.own.OwnDraft;
import dev.rowan.intake.own.OwnOrder;
import dev.rowan.intake.own.OwnSaid;
import dev.rowan.intake.own.Problems;
import dev.rowan.model.ActionKind;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.problem.Problem;
import dev.rowan.relationship.Relationship;
import dev.rowan.store.Conflict;
import dev.rowan.type.Cast;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Drafts the rows of a tree, each by its action, and the relationships that are managed along. */
final class Drafts {
    /** Deeper than anybody means, and not so deep that input could exhaust a thread's stack. */
    private static final int DEEPEST = 200;

    private final Intake intake;
    private final Asker asker;
    private final Problems problems;

    Drafts(Intake intake, Asker asker, Problems problems) {
        this.intake = intake;
        this.asker = asker;
        this.problems = problems;
    }

    /** A row that is there. */
    Node existing(ActionModel action, ResourceModel resource, String path, @Nullable Object[] row) {
        Node node = new Node(resource, action, path);
        List<Object> key = new ArrayList<>();
        for (AttributeModel attribute : resource.primaryKey()) {
            Object value = row[attribute.position()];
            if (value != null) {
                key.add(value);
            }
        }
        node.names(key);
        node.found(row);
        return node;
    }

    /** Drafts what is said of a row that is managed along. Whoever moves gets another parent, which is a change. */
    void draft(
            Node node, Map<String, @Nullable Object> says, Map<AttributeModel, @Nullable Object> sets, boolean moves) {
        Map<Attribute<?, ?>, @Nullable Object> trusted = new LinkedHashMap<>();
        sets.forEach((attribute, value) -> trusted.put(intake.token(attribute), value));
        draft(node, new OwnSaid(trusted, Map.of(), says), Map.of(), List.of());
        lock(node, lock -> Optional.ofNullable(node.value(lock)));
        if (moves) {
            touch(node);
        }
        branches(node, List.of());
    }

    /** Drafts what is said of a row. What was told of it counts only where nobody looked. */
    void draft(Node node, OwnSaid said, Map<AttributeModel, @Nullable Object> told, List<Managed> along) {
        Set<AttributeModel> filled = new HashSet<>(node.held());
        filled.addAll(node.slots().keySet());
        OwnOrder order = OwnOrder.of(node.resource(), node.action(), said, asker)
                .at(node.path())
                .filling(filled)
                .awaiting(intake.filled(node.resource(), along))
                .knowing(node.before() == null ? told : known(node.resource(), node.before()));
        OwnDraft own = intake.own(order, problems);
        node.drafted(own);
        Upsert upsert = own.rules().upsert();
        if (upsert != null) {
            Conflict conflict = intake.conflict(node.resource(), upsert, own, asker);
            node.meets(conflict);
            conflict.target().stream()
                    .filter(attribute ->
                            !filled.contains(attribute) && own.values().get(attribute) == null)
                    .filter(attribute -> !problems.isTold(node.inside(attribute.name())))
                    .forEach(attribute -> problems.add(
                            Problem.REQUIRED,
                            node.inside(attribute.name()),
                            "tells which row there is, and must be given"));
        }
    }

    /** Notes what the row must still hold, where its action asks for that. */
    void lock(Node node, Function<AttributeModel, Optional<Object>> version) {
        Attribute<?, ?> token = node.own().rules().lock();
        if (token == null) {
            return;
        }
        AttributeModel lock = intake.attribute(token).orElseThrow();
        Object expected = version.apply(lock).orElse(null);
        if (expected == null) {
            problems.add(
                    Problem.REQUIRED,
                    node.inside(lock.name()),
                    "must be known to tell whether the row was changed; give the row that was read, or set " + token);
        } else if (lock.type().cast(expected) instanceof Cast.Done done) {
            node.expect(lock, done.value());
        } else {
            problems.add(Problem.INVALID, node.inside(lock.name()), "is no version");
        }
    }

    /** What the action manages, and then what the call does. */
    void branches(Node node, List<Managed> more) {
        ActionRules rules = node.own().rules();
        boolean leaf = rules.cascades().isEmpty() && node.own().managed().isEmpty() && more.isEmpty();
        if (!leaf && node.depth() >= DEEPEST) {
            problems.add(
                    Problem.INVALID,
                    node.path(),
                    "is nested too deeply; at most " + DEEPEST + " levels are written at once");
            return;
        }
        rules.cascades()
                .forEach(each ->
                        cascade(node, node.resource().relationship(each.name()).orElseThrow(), each));
        node.own().managed().forEach(each -> branch(node, each));
        more.forEach(each -> branch(node, each));
    }

    private void cascade(Node node, RelationshipModel relationship, Relationship<?, ?, ?> token) {
        intake.managed(
                        node.resource(),
                        new Managed(token, Managing.cascade(relationship), List.of(), relationship.name()),
                        problems)
                .ifPresent(draft -> node.branches().add(Branch.cascade(node, draft)));
    }

    private void branch(Node node, Managed managed) {
        Problems found = new Problems();
        Optional<ManagedDraft> draft = intake.managed(node.resource(), managed, found);
        draft.ifPresent(each -> {
            Problems linking = new Problems();
            LinkDraft link = links(node, each, linking);
            found.addAll(linking, "");
            node.branches().add(new Branch(node, each, link, linking));
        });
        found.inOrderOf(managed.name());
        problems.addAll(found, node.path());
    }

    /** Whether rows would come to one that is destroyed is not known before they are looked at. */
    private @Nullable LinkDraft links(Node node, ManagedDraft draft, Problems found) {
        boolean ends =
                node.action().kind() == ActionKind.DESTROY && !draft.manage().equals(Manage.REMOVE);
        return ends ? null : intake.links(draft, asker, found).orElse(null);
    }

    /** A row that changes by its relationships alone has changed all the same. */
    static void touch(Node node) {
        Touch.of(node.resource()).forEach(each -> {
            if (each.value() instanceof Term.Constant moment) {
                node.values().putIfAbsent(each.attribute(), moment.value());
            } else if (each.value() != null && !node.values().containsKey(each.attribute())) {
                node.computed().putIfAbsent(each.attribute(), each.value());
            }
        });
    }

    Set<String> takes(ActionModel action) {
        return intake.takes(action);
    }

    Map<AttributeModel, @Nullable Object> models(Map<Attribute<?, ?>, @Nullable Object> payload) {
        Map<AttributeModel, @Nullable Object> models = new LinkedHashMap<>();
        payload.forEach((token, value) -> intake.attribute(token).ifPresent(attribute -> models.put(attribute, value)));
        return models;
    }

    /** What holds the place of an input: an attribute of the join, or of the destination. */
    Optional<AttributeModel> order(ManagedDraft draft, boolean ofLink) {
        Attribute<?, ?> token = draft.manage().means().order();
        String destination = draft.relationship().destination().name();
        return Optional.ofNullable(token)
                .flatMap(intake::attribute)
                .filter(attribute -> ofLink != attribute.resource().equals(destination));
    }

    /** Whether the row has to be read before it can be drafted. */
    boolean needsRow(ActionModel action) {
        return action.kind() != ActionKind.CREATE && intake.needsRow(action);
    }

    private static Map<AttributeModel, @Nullable Object> known(ResourceModel resource, @Nullable Object[] row) {
        Map<AttributeModel, @Nullable Object> known = new LinkedHashMap<>();
        resource.attributes().forEach(attribute -> known.put(attribute, row[attribute.position()]));
        return known;
    }
}
