package dev.rowan.run;

import dev.rowan.planning.ReadTree;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Session;
import dev.rowan.store.Tuples;
import dev.rowan.store.compiled.CompiledReads;
import dev.rowan.store.compiled.Compiling;
import dev.rowan.store.compiled.Lifted;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A level below parents: for one and for many of them, or read together with the first level. Thread-safe. */
final class CompiledLevel {
    private final int read;
    private final @Nullable ReadPlan one;
    private final @Nullable ReadPlan many;
    private final int place;
    private volatile @Nullable CompiledReads forOne;
    private volatile @Nullable CompiledReads forMany;

    CompiledLevel(int read) {
        this.read = read;
        this.one = null;
        this.many = null;
        this.place = 0;
    }

    /** The keys come after the values of the request. */
    CompiledLevel(ReadTree.Branch branch, int place) {
        this.read = 0;
        this.place = place;
        ReadPlan plan = branch.tree().plan();
        this.one = plan.of(new Parents(branch.nested().relationship(), List.of(new Lifted(place))));
        this.many = plan.of(new Parents(branch.nested().relationship(), Lifted.list(place)));
    }

    /** At which place among what was read first; 0 for a level that is read by itself. */
    int read() {
        return read;
    }

    Tuples of(Parents parents, Object[] given, Transactions transactions) {
        List<Object> keys = parents.keys();
        boolean single = keys.size() == 1;
        Object[] more = Arrays.copyOf(given, place + 1);
        more[place] = single ? keys.get(0) : keys;
        return transactions.one(session -> able(session, single, more));
    }

    private Tuples able(Session session, boolean single, Object[] given) {
        Compiling able = (Compiling) session;
        CompiledReads compiled = single ? forOne : forMany;
        if (compiled == null) {
            compiled = compiled(able, single ? one : many);
            if (single) {
                forOne = compiled;
            } else {
                forMany = compiled;
            }
        }
        return able.read(compiled, given).get(0);
    }

    private static CompiledReads compiled(Compiling able, @Nullable ReadPlan plan) {
        if (plan == null) {
            throw new IllegalStateException("this level was read before");
        }
        return able.compile(List.of(plan));
    }
}
