package dev.rowan.problem;

/** Why a store could not do its work. */
public enum StoreReason {
    /** It cannot be reached, or went away; what was not committed is undone. */
    UNREACHABLE,
    /** It went away during a commit; nobody can know whether that took place. */
    UNKNOWN_OUTCOME,
    /** It has no connection, memory or disk left. */
    EXHAUSTED,
    /** Another transaction wrote what this one had read; the whole transaction may succeed the next time. */
    SERIALIZATION,
    /** Two transactions waited for each other; the whole transaction may succeed the next time. */
    DEADLOCK,
    /** A lock could not be had in time. */
    LOCK_TIMEOUT,
    /** A statement was cancelled, or took longer than it may. */
    CANCELLED,
    /** Something in the transaction was refused before, so that it cannot go on. */
    DOOMED,
    /** The user may not do that. */
    DENIED,
    /** Tables, columns, types or values are not those of the model. */
    UNFIT,
    /** It was asked at the wrong time or from the wrong thread, such as after it was closed. */
    MISUSED,
    /** Anything else; the cause has its words. */
    REFUSED
}
