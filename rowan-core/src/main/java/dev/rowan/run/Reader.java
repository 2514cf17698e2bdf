package dev.rowan.run;

import dev.rowan.planning.ReadTree;
import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import dev.rowan.shape.Pattern;
import dev.rowan.shape.Recursion;
import dev.rowan.store.Answer;
import dev.rowan.store.Lock;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Tuples;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads: one statement a level, never one a row. */
public final class Reader {
    private final Levels source;

    /**
     * Reads in the thread's transaction, or without one.
     *
     * @param transactions of the store
     */
    public Reader(Transactions transactions) {
        this((plan, parents) -> {
            ReadPlan level = parents == null ? plan : plan.of(parents);
            check(level, transactions);
            return transactions.one(session -> session.read(level));
        });
    }

    /** Reads by something else that can. */
    Reader(Levels source) {
        this.source = source;
    }

    /**
     * Reads a level and those beside it.
     *
     * @param tree the plans
     * @param pattern what the tuples become
     * @param <T> the results
     * @return in the order of the plan
     */
    public <T> List<T> read(ReadTree tree, Pattern<T> pattern) {
        return make(tree, pattern, tuples(tree.plan()), 0);
    }

    /**
     * Reads the levels beside rows that are there already.
     *
     * @param branch how the first of them hangs on the rows
     * @param parents the rows' values: all of their attributes in order
     * @return for each row what is related to it: a list of results, or one result or null for a to-one
     */
    public List<@Nullable Object> beside(ReadTree.Branch branch, Tuples parents) {
        Related related = related(branch, parents, 0);
        List<@Nullable Object> beside = new ArrayList<>(parents.size());
        for (@Nullable Object[] parent : parents.rows()) {
            beside.add(related.to(parent));
        }
        return beside;
    }

    /**
     * Reads the levels beside rows that are read already.
     *
     * @param tree the plans
     * @param pattern what the tuples become
     * @param tuples of the tree's own plan
     * @param <T> the results
     * @return in the order of the tuples
     */
    <T> List<T> made(ReadTree tree, Pattern<T> pattern, Tuples tuples) {
        return make(tree, pattern, tuples, 0);
    }

    /**
     * Reads the single value of a count or exists.
     *
     * @param plan asks for one value
     * @return the value
     */
    public Object value(ReadPlan plan) {
        Object value = tuples(plan).rows().get(0)[0];
        if (value == null) {
            throw new IllegalStateException("a count is never null");
        }
        return value;
    }

    /**
     * Reads one level as it is.
     *
     * @param plan what to read
     * @return the tuples
     * @throws StoreException when rows are to be locked without a transaction
     */
    public Tuples tuples(ReadPlan plan) {
        return source.of(plan, null);
    }

    /** Locks outlive the read only in a transaction. */
    static void check(ReadPlan plan, Transactions transactions) {
        if (plan.lock() != Lock.NONE && plan.answer() == Answer.ROWS && !transactions.isRunning()) {
            throw new StoreException(
                    "rows of " + plan.resource()
                            + " are locked until the transaction ends, and there is none; read them inside"
                            + " rowan.transaction(() -> …)",
                    null,
                    StoreReason.MISUSED);
        }
    }

    private <T> List<T> make(ReadTree tree, Pattern<T> pattern, Tuples tuples, int from) {
        List<Related> related = new ArrayList<>();
        for (ReadTree.Branch branch : tree.branches()) {
            related.add(related(branch, tuples, from));
        }
        List<T> results = new ArrayList<>(tuples.size());
        for (@Nullable Object[] tuple : tuples.rows()) {
            @Nullable Object[] beside = new @Nullable Object[related.size()];
            for (int i = 0; i < beside.length; i++) {
                beside[i] = related.get(i).to(tuple);
            }
            results.add(pattern.make(tuple, from, beside));
        }
        return results;
    }

    private Related related(ReadTree.Branch branch, Tuples parents, int from) {
        Recursion recursion = branch.nested().recursion();
        return recursion == null ? once(branch, parents, from) : again(branch, recursion, parents, from);
    }

    private Related once(ReadTree.Branch branch, Tuples parents, int from) {
        Matching<Object> matching = new Matching<>(branch.nested());
        List<Object> keys = matching.fresh(parents, from);
        if (!keys.isEmpty()) {
            Overflow level = level(branch, keys);
            matching.found(level, results(branch, level.tuples()));
        }
        boolean toOne = branch.nested().relationship().kind().toOne();
        return tuple -> Related.held(toOne, matching.of(matching.key(tuple, from)));
    }

    /** Level by level, until one leads nowhere new: what is below a row is read once, however often the row comes. */
    private Related again(ReadTree.Branch branch, Recursion recursion, Tuples parents, int from) {
        Unfolding unfolding = new Unfolding(branch.nested(), recursion);
        List<Object> keys = unfolding.fresh(parents, from);
        for (int depth = recursion.depth(); depth > 0 && !keys.isEmpty(); depth--) {
            Overflow level = level(branch, keys);
            unfolding.found(level, results(branch, level.tuples()));
            keys = unfolding.fresh(level.tuples(), 1);
        }
        return unfolding.below(parents, from);
    }

    private Overflow level(ReadTree.Branch branch, List<Object> keys) {
        Parents parents = new Parents(branch.nested().relationship(), keys);
        return Overflow.of(branch, source.of(branch.tree().plan(), parents));
    }

    private List<?> results(ReadTree.Branch branch, Tuples tuples) {
        return make(branch.tree(), branch.nested().pattern().sharing(), tuples, 1);
    }
}
