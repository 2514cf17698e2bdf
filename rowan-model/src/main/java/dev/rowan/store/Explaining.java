package dev.rowan.store;

/** A session that can tell how it would read. */
public interface Explaining {
    /**
     * Tells how a level would be read, and reads nothing.
     *
     * @param plan what would be read
     * @return how
     * @throws dev.rowan.problem.StoreException when the store cannot be reached or refuses
     */
    Explained explain(ReadPlan plan);
}
