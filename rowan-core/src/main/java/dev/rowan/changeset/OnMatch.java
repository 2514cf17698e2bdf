package dev.rowan.changeset;

/** What becomes of an input that is related already. */
public enum OnMatch {
    /** Leave it as it is. */
    IGNORE,
    /** Update the destination. */
    UPDATE,
    /** Update the join row. */
    UPDATE_LINK,
    /** Unrelate it. */
    UNRELATE,
    /** Destroy it. */
    DESTROY,
    /** Refuse it. */
    ERROR
}
