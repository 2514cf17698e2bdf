package dev.rowan.store;

/**
 * How a transaction runs.
 *
 * @param isolation how much it sees of others
 */
public record Transaction(Isolation isolation) {
    /** The usual one: read committed. */
    public static final Transaction DEFAULT = new Transaction(Isolation.READ_COMMITTED);
}
