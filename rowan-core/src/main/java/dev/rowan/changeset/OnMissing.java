package dev.rowan.changeset;

/** What becomes of a related row that no input names. */
public enum OnMissing {
    /** Leave it as it is. */
    IGNORE,
    /** Unrelate it. */
    UNRELATE,
    /** Destroy it. */
    DESTROY,
    /** Refuse the write. */
    ERROR
}
