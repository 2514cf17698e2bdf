package dev.rowan.store;

/** Rows that are still being read. Mutable, for one thread at a time; holds what it needs of the store until it is closed. */
public interface TupleStream extends AutoCloseable {
    /**
     * The rows that follow.
     *
     * @return a chunk of them, in the order of the plan; none at the end
     * @throws dev.rowan.problem.StoreException when the store went away or refuses
     */
    Tuples next();

    /**
     * Reads another level beside these rows, in the same transaction.
     *
     * @param plan what to read
     * @return the tuples
     * @throws dev.rowan.problem.StoreException when the store went away or refuses
     */
    Tuples read(ReadPlan plan);

    /** Gives back what was held. Closing again does nothing. */
    @Override
    void close();
}
