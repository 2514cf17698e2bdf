package dev.rowan.store;

/** What a link step does with the rows it is given. */
public enum LinkMode {
    /** Relate them, keep the others. */
    APPEND,
    /** Unrelate them, keep the others. */
    REMOVE,
    /** Relate them, unrelate the others. */
    APPEND_AND_REMOVE
}
