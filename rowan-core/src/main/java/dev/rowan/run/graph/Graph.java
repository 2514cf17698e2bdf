package dev.rowan.run.graph;

import dev.rowan.action.Handle;
import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Outcome;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Field;
import dev.rowan.intake.LinkDraft;
import dev.rowan.intake.Root;
import dev.rowan.intake.own.Asker;
import dev.rowan.intake.own.OwnSaid;
import dev.rowan.intake.own.Problems;
import dev.rowan.model.ActionKind;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.planning.LinkPlan;
import dev.rowan.policy.Judge;
import dev.rowan.problem.NotFoundException;
import dev.rowan.problem.Problem;
import dev.rowan.row.Row;
import dev.rowan.run.Linker;
import dev.rowan.store.Computed;
import dev.rowan.store.LinkMode;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Session;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One write on its way: drafted, looked at, grown, judged, delivered. Mutable, for the thread of the write. */
final class Graph {
    private final Graphs walk;
    private final Asker asker;
    private final Problems problems = new Problems();
    private final Drafts drafts;
    private final Results results;
    private final Moments moments;
    private final List<Root> roots = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private boolean noted;
    private boolean begun;

    Graph(Graphs walk, List<Placed> changesets, Asker asker, Handle handle) {
        this.walk = walk;
        this.asker = asker;
        this.drafts = new Drafts(walk.intake(), asker, problems);
        this.results = new Results(walk.rows());
        this.moments = new Moments(node -> new NodeCall(node, walk.models(), asker, handle), results);
        boolean named = true;
        for (Placed placed : changesets) {
            named &= root(placed.changeset(), placed.path());
        }
        if (!named) {
            problems.raise();
        }
        if (!drafts.needsRow(nodes.get(0).action())) {
            draft();
        }
        if (!looks()) {
            problems.raise();
        }
    }

    /** Whether it is known which row is meant. */
    private boolean root(Changeset<?> changeset, String path) {
        Problems found = new Problems();
        Root root = walk.intake().root(changeset, found);
        problems.addAll(found, path);
        Node node = new Node(root.resource(), root.action(), path);
        node.names(root.key());
        if (root.target() instanceof Row<?> row) {
            node.given(row);
        }
        roots.add(root);
        nodes.add(node);
        return found.count() == 0;
    }

    private void draft() {
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            Root root = roots.get(i);
            Map<AttributeModel, @Nullable Object> told = walk.intake().told(root);
            Map<Field<?, ?>, @Nullable Object> sets =
                    new LinkedHashMap<>(root.changeset().sets());
            Attribute<?, ?> lock = walk.models().rules(root.action()).lock();
            Object version = lock == null ? null : sets.remove(lock);
            OwnSaid said = OwnSaid.by(root.changeset());
            drafts.draft(
                    node,
                    new OwnSaid(sets, said.arguments(), said.inputs()),
                    told,
                    root.changeset().managed());
            drafts.lock(node, attribute -> Optional.ofNullable(version == null ? told.get(attribute) : version));
            drafts.branches(node, root.changeset().managed());
        }
    }

    ResourceModel resource() {
        return nodes.get(0).resource();
    }

    /** Whether rows have to be read before it is known what is to be written. */
    private boolean looks() {
        return nodes.stream().anyMatch(node -> !node.drafted() || reads(node) || general(node) || guards(node));
    }

    /** Of a row that is not written itself the version has to be looked at. */
    private static boolean guards(Node node) {
        return node.lock() != null && node.own().isEmpty() && node.action().kind() == ActionKind.UPDATE;
    }

    /** Whether rows that are there already come to manage what is related to them. */
    private boolean meets() {
        return nodes.stream().anyMatch(node -> node.conflict() != null && general(node));
    }

    /**
     * How many of the first rows are about different rows. It matters only where rows are looked at before they are
     * written: what the first one does must be seen when the second one is decided.
     */
    int together() {
        boolean meets = meets();
        boolean looks = looks();
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            List<Object> name =
                    meets ? OwnStep.taken(node) : looks && !node.key().isEmpty() ? OwnStep.key(node) : List.of(node);
            if (!seen.add(name)) {
                return i;
            }
        }
        return nodes.size();
    }

    /** The one step that does what the only node says to all rows of a plan, where nothing but that is to be done. */
    Optional<WriteStep> everywhere(ReadPlan rows) {
        Node node = nodes.get(0);
        if (!node.drafted() || !moments.none(node) || !node.branches().isEmpty()) {
            return Optional.empty();
        }
        Judge.write(node.action(), node.own());
        List<Computed> changes = new ArrayList<>();
        node.values().forEach((attribute, value) -> changes.add(new Computed(attribute, term(attribute, value))));
        node.computed().forEach((attribute, term) -> changes.add(new Computed(attribute, term)));
        return Optional.of(changes.isEmpty() ? new WriteStep.DeleteAll(rows) : new WriteStep.UpdateAll(rows, changes));
    }

    /** Whether nothing is said of any row, nor of what is related to it. */
    boolean unsaid() {
        return nodes.stream()
                .allMatch(node -> node.drafted()
                        && node.action().kind() == ActionKind.UPDATE
                        && node.own().isEmpty()
                        && moments.none(node)
                        && node.branches().isEmpty());
    }

    private static @Nullable Term term(AttributeModel attribute, @Nullable Object value) {
        return value == null ? null : new Term.Constant(value, attribute.type(), attribute.sensitive());
    }

    private boolean general(Node node) {
        return node.branches().stream().anyMatch(branch -> branch.link() == null || nodes.size() > 1);
    }

    /** Of a row that is named by its key, and not written itself, the answer has to be read. */
    private static boolean reads(Node node) {
        return node.action().kind() == ActionKind.UPDATE
                && node.given() == null
                && node.own().isEmpty()
                && node.branches().stream().noneMatch(Branch::does);
    }

    /** Whether there is nothing to be done at all. */
    boolean idle() {
        return nodes.stream()
                .allMatch(node -> node.drafted()
                        && node.action().kind() == ActionKind.UPDATE
                        && node.own().isEmpty()
                        && moments.none(node)
                        && !reads(node)
                        && node.branches().stream().noneMatch(Branch::does));
    }

    /** Whether it is one statement, which needs no transaction around it. */
    boolean single() {
        Node node = nodes.get(0);
        if (nodes.size() > 1 || !node.drafted() || general(node) || moments.inside(node)) {
            return false;
        }
        List<LinkDraft> links =
                node.branches().stream().filter(Branch::does).map(Branch::link).toList();
        boolean own = node.action().kind() != ActionKind.UPDATE || !node.own().isEmpty();
        if (links.isEmpty()) {
            return node.conflict() == null;
        }
        return !own
                && links.size() == 1
                && links.get(0).mode() != LinkMode.APPEND_AND_REMOVE
                && LinkPlan.of(links.get(0)).lookups().isEmpty();
    }

    /** Looks, grows, judges, and writes: all of it or nothing. */
    boolean write(Session session) {
        WatchedSession watched = new WatchedSession(session);
        int before = walk.transactions().writes();
        try {
            Looking looking = new Looking(watched, walk.reading().as(asker));
            if (looks() && nodes.get(0).action().kind() != ActionKind.CREATE) {
                look(looking);
            }
            Rank rank = new Growing(looking, drafts, problems).grow(nodes);
            problems.raise();
            judge(rank);
            begun = true;
            new Delivery(watched, new Linker(walk.rows()), new Refused(alone()), moments, results).write(rank);
        } catch (RuntimeException refused) {
            if (watched.touched() || walk.transactions().writes() > before) {
                walk.transactions().doom(refused);
            }
            failed(refused);
            throw refused;
        }
        if (watched.touched()) {
            walk.transactions().wrote();
        }
        noted = moments.waits() && walk.transactions().ending(moments::committed, moments::failed);
        return true;
    }

    /** Of rows that were written as these nodes say. */
    RuntimeException refusal(Written written) {
        nodes.forEach(Node::fill);
        return OwnStep.refusal(nodes, written, new Refused(alone()));
    }

    /** Tells the hooks of a failure, at the end of the transaction if there is one. */
    void failed(RuntimeException refused) {
        if (!walk.transactions().ending(() -> moments.failed(refused), moments::failed)) {
            moments.failed(refused);
        }
    }

    /** Whether hooks or steps may have been run. */
    boolean begun() {
        return begun;
    }

    /** What is refused of the only row of a call has no place in a list. */
    private boolean alone() {
        return nodes.size() == 1 && nodes.get(0).path().isEmpty();
    }

    List<Node> nodes() {
        return nodes;
    }

    private void look(Looking looking) {
        Node any = nodes.get(0);
        List<@Nullable Object @Nullable []> rows =
                looking.rows(any.resource(), nodes.stream().map(Node::key).toList(), Locks.root(any));
        boolean gone = false;
        for (int i = 0; i < nodes.size(); i++) {
            @Nullable Object[] row = rows.get(i);
            if (row != null) {
                nodes.get(i).found(row);
            } else if (alone()) {
                problems.raise();
                throw new NotFoundException("this " + any.resource() + " does not exist, or is gone");
            } else {
                gone = true;
                problems.add(Problem.NOT_FOUND, nodes.get(i).path(), "does not exist, or is gone");
            }
        }
        if (gone) {
            problems.raise();
        }
        if (!any.drafted()) {
            draft();
        }
        fresh(new Refused(alone()));
    }

    /** Rows that are not what they were when they were read are told before anything is decided about them. */
    private void fresh(Refused refused) {
        List<Integer> stale = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            @Nullable Object[] before = node.before();
            AttributeModel lock = node.lock();
            if (before != null && lock != null && !Objects.equals(before[lock.position()], node.expected())) {
                stale.add(i);
            }
        }
        if (!stale.isEmpty()) {
            throw refused.by(new Written.Stale(stale), nodes);
        }
    }

    private void judge(Rank rank) {
        for (Node node : rank.nodes()) {
            Judge.write(node.action(), node.own());
            walk.writes().row(node.resource(), node.action(), node.own());
        }
        for (Tended tended : rank.tended()) {
            if (tended.links()) {
                walk.writes().links(tended.relationship());
            }
            tended.of(Role.UNLINKED, Role.LINKED).forEach(this::judge);
        }
    }

    /** What waits for a commit, where the write was no part of a transaction. */
    void committed() {
        if (!noted) {
            moments.committed();
        }
    }

    List<Row<?>> rows() {
        List<Row<?>> rows = new ArrayList<>();
        nodes.forEach(node -> rows.add(results.row(node)));
        return rows;
    }

    List<Outcome<?>> outcomes() {
        Told told = new Told(walk.models());
        List<Outcome<?>> outcomes = new ArrayList<>();
        nodes.forEach(node -> outcomes.add(new Outcome<>(results.row(node), node.fate(), told.of(node))));
        return outcomes;
    }
}
