package dev.rowan.store;

/** What happens where a row to be locked is locked by another transaction. */
public enum Waiting {
    /** It is waited for. */
    WAIT,
    /** The row is left out, as if it were not there. */
    SKIP,
    /** The read fails at once. */
    FAIL
}
