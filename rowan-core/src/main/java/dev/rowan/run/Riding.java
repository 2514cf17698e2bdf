package dev.rowan.run;

import dev.rowan.planning.ReadTree;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.compiled.CompiledReads;
import dev.rowan.store.compiled.Compiling;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Levels that go to the store together: which rows the parents are is said once more in each level below them, instead of
 * waiting for their keys. All of them are read as of one moment, so that each sees the parents that the first one saw. Thread-safe.
 */
final class Riding {
    private final List<ReadPlan> plans = new ArrayList<>();
    private final IdentityHashMap<ReadPlan, Integer> places = new IdentityHashMap<>();
    private volatile @Nullable CompiledReads compiled;

    Riding(ReadTree tree) {
        plans.add(tree.plan());
        below(tree, tree.plan());
    }

    private void below(ReadTree tree, ReadPlan parents) {
        for (ReadTree.Branch branch : tree.branches()) {
            ReadPlan plan = branch.tree().plan();
            if (!plan.isCut() && branch.nested().recursion() == null) {
                ReadPlan level = plan.of(Parents.of(branch.nested().relationship(), parents));
                places.put(plan, plans.size());
                plans.add(level);
                below(branch.tree(), level);
            }
        }
    }

    /** How many levels go together. */
    int size() {
        return plans.size();
    }

    /** At which place a level is read; 0 for one that does not go along. */
    int place(ReadPlan plan) {
        return places.getOrDefault(plan, 0);
    }

    CompiledReads compiled(Compiling able) {
        CompiledReads known = compiled;
        if (known == null) {
            known = able.snapshot(plans);
            compiled = known;
        }
        return known;
    }
}
