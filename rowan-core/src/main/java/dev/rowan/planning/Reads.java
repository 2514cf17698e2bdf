package dev.rowan.planning;

import dev.rowan.intake.ReadDraft;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.policy.Judge;
import dev.rowan.shape.Pattern;
import dev.rowan.store.Answer;
import dev.rowan.store.Capability;
import dev.rowan.store.ReadPlan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans reads. */
public final class Reads {
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
        List<ReadTree.Branch> branches = pattern.nested().stream()
                .map(nested -> {
                    abilities.perParent(nested.relationship(), nested.draft());
                    return new ReadTree.Branch(nested, tree(nested.draft(), nested.pattern()));
                })
                .toList();
        return new ReadTree(plan(draft, Answer.ROWS, pattern.outputs()), branches);
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
        Term filter = both(draft.filter(), Judge.read(draft.action()).where());
        List<SortKey> sort = answer == Answer.ROWS ? sort(draft) : List.of();
        abilities.terms(draft.resource(), filter, sort);
        return ReadPlan.of(draft.resource(), outputs)
                .answering(answer)
                .where(filter)
                .sorted(sort)
                .cut(draft.limit(), draft.offset());
    }

    /** An order that someone asked for, or that a limit needs, is made total by the primary key: pages never overlap. */
    private static List<SortKey> sort(ReadDraft draft) {
        boolean cut = draft.limit() != null || draft.offset() > 0;
        if (draft.sort().isEmpty() && !cut) {
            return List.of();
        }
        return Keyset.total(draft.resource(), draft.sort());
    }

    static @Nullable Term both(@Nullable Term one, @Nullable Term other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return new Term.And(List.of(one, other));
    }
}
