package dev.rowan.changeset;

/** What becomes of an input that is neither related nor found. */
public enum OnNoMatch {
    /** Leave it out. */
    IGNORE,
    /** Create it and relate it. */
    CREATE,
    /** Refuse it. */
    ERROR,
    /** Take the one related row (to-one only). */
    MATCH
}
