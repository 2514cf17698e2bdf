package dev.rowan.store.compiled;

import dev.rowan.store.ReadPlan;
import dev.rowan.store.Tuples;
import java.util.List;

/** A session that reads what was compiled before, at any session of the same store. */
public interface Compiling {
    /**
     * Compiles levels that are asked for rows, each with values left open as {@link Lifted}. Nothing is sent.
     *
     * @param levels at least one, none with a lock or a time limit
     * @return for any thread
     */
    CompiledReads compile(List<ReadPlan> levels);

    /**
     * Whether waiting for the store takes longer than it needs to look for rows again: then levels go together that are
     * asked for by {@link dev.rowan.store.Parents#of}.
     *
     * @return true for a store that is far away
     */
    default boolean isFar() {
        return false;
    }

    /**
     * Compiles levels that are read as of one moment, as {@link #compile} does. Not to be read in a transaction.
     *
     * @param levels at least one, none with a lock or a time limit
     * @return for any thread
     */
    default CompiledReads snapshot(List<ReadPlan> levels) {
        throw new UnsupportedOperationException("only levels of a store that is far away go together");
    }

    /**
     * Reads levels, all in one round trip where the store can.
     *
     * @param levels from {@link #compile}
     * @param given the canonical values of the request, by their places
     * @return the tuples of each level
     * @throws dev.rowan.problem.StoreException when the store cannot be reached or refuses
     */
    List<Tuples> read(CompiledReads levels, Object[] given);
}
