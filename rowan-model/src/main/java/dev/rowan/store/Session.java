package dev.rowan.store;

import java.util.function.Supplier;

/** One conversation with a store. Mutable, for the thread that was given it, until the work returns. */
public interface Session {
    /**
     * Reads one level.
     *
     * @param plan what to read
     * @return the tuples, in the order asked for
     * @throws dev.rowan.problem.StoreException when the store cannot be reached or refuses
     */
    Tuples read(ReadPlan plan);

    /**
     * Writes one step, set-based.
     *
     * @param step what to write
     * @return what became of it; what the data forbids is told, not thrown
     * @throws dev.rowan.problem.StoreException when the store cannot be reached or refuses
     */
    Written write(WriteStep step);

    /**
     * Runs work that can be undone alone: when it throws, what it wrote is undone and the transaction goes on.
     *
     * @param work what to do
     * @param <T> the result
     * @return what the work returns
     */
    <T> T savepoint(Supplier<T> work);
}
