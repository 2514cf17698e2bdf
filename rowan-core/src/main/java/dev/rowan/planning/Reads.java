package dev.rowan.planning;

import dev.rowan.intake.CombinedDraft;
import dev.rowan.intake.ReadDraft;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.policy.Judge;
import dev.rowan.query.Holding;
import dev.rowan.shape.Nested;
import dev.rowan.shape.Pattern;
import dev.rowan.store.Answer;
import dev.rowan.store.Capability;
import dev.rowan.store.ReadPlan;
import dev.rowan.type.Scalar;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans reads. */
public final class Reads {
    private static final Term NO = new Term.Constant(false, Scalar.BOOLEAN, false);

    private final Abilities abilities;

    /**
     * Plans for a store.
     *
     * @param lacks what the store cannot do
     */
    public Reads(Set<Capability> lacks) {
        this.abilities = new Abilities(lacks);
    }

    /**
     * One plan a level.
     *
     * @param draft what is read
     * @param pattern what the tuples become
     * @return the plans
     * @throws dev.rowan.problem.StoreException when the store cannot do it
     */
    public ReadTree tree(ReadDraft draft, Pattern<?> pattern) {
        List<ReadTree.Branch> branches =
                pattern.nested().stream().map(this::branch).toList();
        ReadTree tree = new ReadTree(plan(draft, Answer.ROWS, pattern.outputs()), branches);
        Duration time = tree.plan().timeLimit();
        return time == null ? tree : tree.within(time);
    }

    /**
     * One plan for each level from one of those beside rows on. Of a limit per parent one row more is read.
     *
     * @param nested how it hangs on the rows
     * @return the plans
     * @throws dev.rowan.problem.StoreException when the store cannot do it
     */
    public ReadTree.Branch branch(Nested nested) {
        abilities.perParent(nested.relationship(), nested.draft());
        return new ReadTree.Branch(
                nested, tree(nested.draft(), nested.pattern()).further());
    }

    /**
     * How many rows there are, or whether.
     *
     * @param draft what is read
     * @param answer count or exists
     * @return the plan
     * @throws dev.rowan.problem.StoreException when the store cannot do it
     */
    public ReadPlan only(ReadDraft draft, Answer answer) {
        return plan(draft, answer, List.of());
    }

    /**
     * The rows, without what is loaded beside them.
     *
     * @param draft what is read
     * @param outputs the values of each tuple
     * @return the plan
     * @throws dev.rowan.problem.StoreException when the store cannot do it
     */
    public ReadPlan rows(ReadDraft draft, List<Term> outputs) {
        return plan(draft, Answer.ROWS, outputs);
    }

    private ReadPlan plan(ReadDraft draft, Answer answer, List<Term> outputs) {
        Term filter = both(draft.filter(), wanted(draft));
        List<SortKey> sort = answer == Answer.ROWS ? sort(draft) : List.of();
        abilities.terms(draft.resource(), filter, sort);
        abilities.outputs(draft.resource(), outputs);
        Holding holding = draft.ways().holding();
        return ReadPlan.of(draft.resource(), outputs)
                .answering(answer)
                .where(filter)
                .distinctBy(draft.ways().distinct())
                .sorted(sort)
                .cut(draft.limit(), draft.offset())
                .locked(holding.lock())
                .waiting(holding.waiting())
                .within(holding.timeLimit());
    }

    /** Of two queries each is judged for itself. */
    private @Nullable Term wanted(ReadDraft draft) {
        CombinedDraft combined = draft.ways().combined();
        if (combined == null) {
            return Judge.read(draft.action()).where();
        }
        Term left = found(combined.left());
        Term right = found(combined.right());
        return switch (combined.how()) {
            case UNION -> new Term.Or(List.of(left, right));
            case INTERSECT -> new Term.And(List.of(left, right));
            case EXCEPT -> new Term.And(List.of(left, new Term.Not(new Term.Coalesce(List.of(right, NO)))));
        };
    }

    /** Whether a row is found by a draft. */
    private Term found(ReadDraft draft) {
        ReadPlan plan = plan(draft, Answer.ROWS, List.of());
        Term filter = plan.filter();
        if (plan.isCut()) {
            return new Term.Among(plan.rows());
        }
        return filter == null ? new Term.And(List.of()) : filter;
    }

    /** An order that someone asked for, or that chooses rows, is made total by the primary key: pages never overlap. */
    private static List<SortKey> sort(ReadDraft draft) {
        boolean chooses = draft.limit() != null
                || draft.offset() > 0
                || !draft.ways().distinct().isEmpty();
        return draft.sort().isEmpty() && !chooses ? List.of() : Keyset.total(draft.resource(), draft.sort());
    }

    static @Nullable Term both(@Nullable Term one, @Nullable Term other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return new Term.And(List.of(one, other));
    }
}
