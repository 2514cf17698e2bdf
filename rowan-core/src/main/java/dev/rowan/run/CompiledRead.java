package dev.rowan.run;

import dev.rowan.planning.ReadTree;
import dev.rowan.shape.Pattern;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Session;
import dev.rowan.store.Tuples;
import dev.rowan.store.compiled.CompiledReads;
import dev.rowan.store.compiled.Compiling;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A read that serves all requests of one form: what it was compiled to is run with the values of each. Levels whose parents
 * are known before any row was read go with the first one. Thread-safe.
 *
 * @param <T> what comes back for each row
 */
public final class CompiledRead<T> {
    private static final List<Tuples> UNABLE = List.of();

    private final ReadTree tree;
    private final Pattern<T> pattern;
    private final int places;
    private final List<ReadPlan> together = new ArrayList<>();
    private final IdentityHashMap<ReadPlan, CompiledLevel> levels = new IdentityHashMap<>();
    private final Riding riding;
    private volatile @Nullable CompiledReads first;

    /**
     * Compiles nothing yet: that is for a session.
     *
     * @param tree the plans, values left open
     * @param pattern what the tuples become
     * @param places how many values a request gives
     */
    public CompiledRead(ReadTree tree, Pattern<T> pattern, int places) {
        this.tree = tree;
        this.pattern = pattern;
        this.places = places;
        together.add(tree.plan());
        for (ReadTree.Branch branch : tree.branches()) {
            Parents known = KnownParents.of(tree.plan(), branch);
            if (known == null) {
                level(branch);
            } else {
                together.add(branch.tree().plan().of(known));
                levels.put(branch.tree().plan(), new CompiledLevel(together.size() - 1));
                branch.tree().branches().forEach(this::level);
            }
        }
        this.riding = new Riding(tree);
    }

    private void level(ReadTree.Branch branch) {
        levels.put(branch.tree().plan(), new CompiledLevel(branch, places));
        branch.tree().branches().forEach(this::level);
    }

    /**
     * Reads with the values of a request.
     *
     * @param given the canonical values
     * @param transactions of the store
     * @return in the order of the plan; null where the session that is running cannot do it
     */
    public @Nullable List<T> read(Object[] given, Transactions transactions) {
        boolean alone = !transactions.isRunning() && riding.size() > together.size();
        List<Tuples> found = transactions.one(session -> first(session, given, alone));
        if (found == UNABLE) {
            return null;
        }
        boolean all = alone && found.size() == riding.size();
        Reader reader = new Reader((plan, parents) -> {
            if (parents == null) {
                return found.get(0);
            }
            if (all && riding.place(plan) > 0) {
                return found.get(riding.place(plan));
            }
            CompiledLevel level = level(plan);
            return !all && level.read() > 0 ? found.get(level.read()) : level.of(parents, given, transactions);
        });
        return reader.read(tree, pattern);
    }

    private List<Tuples> first(Session session, Object[] given, boolean alone) {
        if (!(session instanceof Compiling able)) {
            return UNABLE;
        }
        if (alone && able.isFar()) {
            return able.read(riding.compiled(able), given);
        }
        CompiledReads compiled = first;
        if (compiled == null) {
            compiled = able.compile(together);
            first = compiled;
        }
        return able.read(compiled, given);
    }

    private CompiledLevel level(ReadPlan plan) {
        CompiledLevel level = levels.get(plan);
        if (level == null) {
            throw new IllegalStateException("a level of another read");
        }
        return level;
    }
}
