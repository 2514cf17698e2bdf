package dev.rowan.store;

/**
 * Hands out rows while they are read, in memory that does not grow with their number. A store does so in a transaction of its
 * own, a session in that which is running.
 */
public interface Streaming {
    /**
     * Begins to read one level.
     *
     * @param plan rows, without parents
     * @param chunk how many rows to hand out at once, from 1
     * @return the rows; to be closed, by the thread that reads them
     * @throws dev.rowan.problem.StoreException when the store cannot be reached or refuses
     */
    TupleStream stream(ReadPlan plan, int chunk);
}
