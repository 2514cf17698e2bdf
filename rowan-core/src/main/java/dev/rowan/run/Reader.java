package dev.rowan.run;

import dev.rowan.planning.ReadTree;
import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import dev.rowan.shape.Nested;
import dev.rowan.shape.Pattern;
import dev.rowan.store.Answer;
import dev.rowan.store.Lock;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Tuples;
import dev.rowan.type.MatchKey;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads: one statement a level, never one a row. */
public final class Reader {
    private final Transactions transactions;

    /**
     * Reads in the thread's transaction, or without one.
     *
     * @param transactions of the store
     */
    public Reader(Transactions transactions) {
        this.transactions = transactions;
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
        if (plan.lock() != Lock.NONE && plan.answer() == Answer.ROWS && !transactions.isRunning()) {
            throw new StoreException(
                    "rows of " + plan.resource()
                            + " are locked until the transaction ends, and there is none; read them inside"
                            + " rowan.transaction(() -> …)",
                    null,
                    StoreReason.MISUSED);
        }
        return transactions.one(session -> session.read(plan));
    }

    private <T> List<T> make(ReadTree tree, Pattern<T> pattern, Tuples tuples, int from) {
        List<Map<Object, List<Object>>> related = new ArrayList<>();
        for (ReadTree.Branch branch : tree.branches()) {
            related.add(related(branch, tuples, from));
        }
        List<T> results = new ArrayList<>(tuples.size());
        for (@Nullable Object[] tuple : tuples.rows()) {
            @Nullable Object[] beside = new @Nullable Object[related.size()];
            for (int i = 0; i < beside.length; i++) {
                beside[i] = beside(tree.branches().get(i).nested(), related.get(i), tuple, from);
            }
            results.add(pattern.make(tuple, from, beside));
        }
        return results;
    }

    /** The results of a branch by the keys of their parents. */
    private Map<Object, List<Object>> related(ReadTree.Branch branch, Tuples parents, int from) {
        Nested nested = branch.nested();
        Map<Object, Object> keys = new LinkedHashMap<>();
        for (@Nullable Object[] tuple : parents.rows()) {
            Object key = tuple[from + nested.key()];
            if (key != null) {
                keys.putIfAbsent(MatchKey.of(type(nested), key), key);
            }
        }
        if (keys.isEmpty()) {
            return Map.of();
        }
        Parents of = new Parents(nested.relationship(), List.copyOf(keys.values()));
        Tuples tuples = tuples(branch.tree().plan().of(of));
        List<?> results = make(branch.tree(), nested.pattern(), tuples, 1);
        Map<Object, List<Object>> byParent = new HashMap<>();
        for (int i = 0; i < results.size(); i++) {
            Object parent = tuples.rows().get(i)[0];
            if (parent != null) {
                byParent.computeIfAbsent(MatchKey.of(type(nested), parent), key -> new ArrayList<>())
                        .add(results.get(i));
            }
        }
        byParent.replaceAll((key, list) -> List.copyOf(list));
        return byParent;
    }

    private static @Nullable Object beside(
            Nested nested, Map<Object, List<Object>> related, @Nullable Object[] tuple, int from) {
        Object key = tuple[from + nested.key()];
        List<Object> results =
                key == null ? List.of() : related.getOrDefault(MatchKey.of(type(nested), key), List.of());
        if (nested.relationship().kind().toOne()) {
            return results.isEmpty() ? null : results.get(0);
        }
        return results;
    }

    private static ValueType type(Nested nested) {
        return nested.relationship().sourceKey().type();
    }
}
