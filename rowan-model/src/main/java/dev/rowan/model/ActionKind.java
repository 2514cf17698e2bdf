package dev.rowan.model;

/** What an action does. */
public enum ActionKind {
    /** Makes a row. */
    CREATE,
    /** Finds rows. */
    READ,
    /** Changes a row. */
    UPDATE,
    /** Takes a row away. */
    DESTROY,
    /** Does something of its own. */
    GENERIC
}
