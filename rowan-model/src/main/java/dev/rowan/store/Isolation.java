package dev.rowan.store;

/** How much a transaction sees of others. */
public enum Isolation {
    /** Each statement sees what was committed before it began. */
    READ_COMMITTED,
    /** The whole transaction sees one moment; conflicts are refused and can be retried. */
    REPEATABLE_READ,
    /** As if transactions ran one after the other; conflicts are refused and can be retried. */
    SERIALIZABLE
}
