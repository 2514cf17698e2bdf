package dev.rowan.run;

import dev.rowan.intake.LinkDraft;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.Through;
import dev.rowan.planning.LinkPlan;
import dev.rowan.planning.Lookup;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.NotFoundException;
import dev.rowan.problem.Problem;
import dev.rowan.row.Row;
import dev.rowan.shape.Rows;
import dev.rowan.store.LinkMode;
import dev.rowan.store.Session;
import dev.rowan.store.Tuples;
import dev.rowan.store.Violation;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import dev.rowan.type.MatchKey;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Manages one relationship of a row by one step: looks up what is named by identity, writes, tells what came of it. */
public final class Linker {
    private final Rows rows;

    /**
     * Links rows.
     *
     * @param rows makes the results
     */
    public Linker(Rows rows) {
        this.rows = rows;
    }

    /**
     * Looks up what has to be, and writes the step.
     *
     * @param session of the write
     * @param plan what is managed
     * @param parent the row whose relationship it is
     * @return what came of it
     * @throws InvalidException with a problem for every row that was named and is not there
     * @throws NotFoundException when the parent is gone
     */
    public Linked link(Session session, LinkPlan plan, Row<?> parent) {
        LinkDraft draft = plan.draft();
        RelationshipModel relationship = draft.relationship();
        Object parentKey = rows.value(parent, relationship.sourceKey());
        if (parentKey == null) {
            throw new NotFoundException("the key by which " + relationship.address() + " is related is not known");
        }
        LinkPlan.Ready ready = plan.ready(parentKey, keys(session, plan, parentKey));
        Written written = session.write(ready.step());
        if (written instanceof Written.Linked linked) {
            return new Linked(
                    ready.step().given(),
                    linked.added(),
                    linked.removed(),
                    draft.mode() == LinkMode.APPEND_AND_REMOVE ? given(ready, draft, linked) : null);
        }
        if (written instanceof Written.Missing missing) {
            throw new InvalidException(missing.indexes().stream()
                    .flatMap(index -> ready.origins().get(index).stream())
                    .sorted()
                    .map(input -> absent(draft, input))
                    .toList());
        }
        if (written instanceof Written.Gone) {
            throw new NotFoundException("this " + relationship.source() + " does not exist, or is gone");
        }
        if (written instanceof Written.Rejected rejected) {
            throw new InvalidException(rejected.violations().stream()
                    .map(violation -> Rejections.problem(violation).under(path(violation, ready, draft)))
                    .toList());
        }
        throw new IllegalStateException(
                "a link step cannot end in " + written.getClass().getSimpleName());
    }

    /** The input that made the row, where the store can tell; whoever still refers to a row that goes is no input. */
    private static String path(Violation violation, LinkPlan.Ready ready, LinkDraft draft) {
        boolean only = ready.origins().size() == 1 && violation.kind() != Violation.Kind.REFERENCED;
        int row = only ? 0 : violation.row();
        return row == Violation.UNKNOWN
                ? draft.name()
                : draft.path(ready.origins().get(row).get(0));
    }

    /** The key that each input names. */
    private List<Object> keys(Session session, LinkPlan plan, Object parent) {
        LinkDraft draft = plan.draft();
        @Nullable Object[] keys = new @Nullable Object[draft.inputs().size()];
        for (int i = 0; i < keys.length; i++) {
            if (draft.inputs().get(i).named() instanceof LinkDraft.ByKey named) {
                keys[i] = named.key();
            }
        }
        plan.lookups().forEach(lookup -> find(session, lookup, keys));
        if (Arrays.asList(keys).contains(null)) {
            throw new InvalidException(absent(session, plan, parent, keys));
        }
        return List.of(keys);
    }

    private static void find(Session session, Lookup lookup, @Nullable Object[] keys) {
        List<AttributeModel> identity = lookup.identity().attributes();
        Map<List<Object>, Object> found = new HashMap<>();
        Tuples tuples = session.read(lookup.plan());
        for (@Nullable Object[] tuple : tuples.rows()) {
            List<Object> values = List.of(Arrays.copyOf(tuple, identity.size()));
            found.put(lookup.match(values), tuple[identity.size()]);
        }
        lookup.wanted().forEach((values, inputs) -> inputs.forEach(i -> keys[i] = found.get(lookup.match(values))));
    }

    /** An identity names nobody, so nothing will be written; the keys that name nobody are told with it. */
    private static List<Problem> absent(Session session, LinkPlan plan, Object parent, @Nullable Object[] keys) {
        List<Object> known = Arrays.stream(keys).filter(Objects::nonNull).toList();
        ValueType type =
                plan.draft().relationship().destination().primaryKey().get(0).type();
        Set<Object> there = new HashSet<>();
        for (@Nullable Object[] tuple : session.read(plan.present(parent, known)).rows()) {
            there.add(MatchKey.of(type, Objects.requireNonNull(tuple[tuple.length - 1])));
        }
        return IntStream.range(0, keys.length)
                .filter(i -> keys[i] == null || !there.contains(MatchKey.of(type, keys[i])))
                .mapToObj(i -> absent(plan.draft(), i))
                .toList();
    }

    private static Problem absent(LinkDraft draft, int input) {
        RelationshipModel relationship = draft.relationship();
        return draft.mode() == LinkMode.REMOVE
                ? Problem.of(Problem.NOT_RELATED, draft.path(input), "is not related by " + relationship.address())
                : Problem.of(
                        Problem.NOT_FOUND,
                        draft.path(input),
                        "names no " + relationship.destination() + " that exists");
    }

    /** The rows that were given, each once, in the order of the input. */
    private List<Row<?>> given(LinkPlan.Ready ready, LinkDraft draft, Written.Linked linked) {
        RelationshipModel relationship = draft.relationship();
        Set<Object> added = new HashSet<>(linked.added());
        List<Row<?>> given = new ArrayList<>();
        for (int i = 0; i < ready.origins().size(); i++) {
            int first = ready.origins().get(i).get(0);
            Row<?> row = draft.inputs().get(first).named() instanceof LinkDraft.ByKey key
                            && key.reference() instanceof Row<?> known
                    ? related(relationship, known, ready.step().parent())
                    : rows.row(
                            relationship.destination(),
                            List.of(ready.step().given().get(i)));
            given.add(rows.reached(row, link(ready.step(), i, added)));
        }
        return given;
    }

    /** What is known of a join row: of one that was there before this step nothing is. */
    private @Nullable Row<?> link(WriteStep.Link step, int index, Set<Object> added) {
        Through through = step.relationship().through();
        Object far = step.given().get(index);
        if (through == null || !added.contains(far)) {
            return null;
        }
        List<AttributeModel> known = new ArrayList<>(List.of(through.near(), through.far()));
        known.addAll(step.columns());
        List<@Nullable Object> values = new ArrayList<>(List.of(step.parent(), far));
        values.addAll(Arrays.asList(step.payload().get(index)));
        return rows.part(through.join(), known, values.toArray());
    }

    /** The rows of a has-many hold the parent's key from now on. */
    private Row<?> related(RelationshipModel relationship, Row<?> row, Object parent) {
        return relationship.kind() == RelationshipKind.HAS_MANY
                ? rows.with(row, relationship.destinationKey(), parent)
                : row;
    }
}
