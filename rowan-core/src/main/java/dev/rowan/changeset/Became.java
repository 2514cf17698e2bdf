package dev.rowan.changeset;

/** What became of a row that was written. */
public enum Became {
    /** It is new. */
    CREATED,
    /** It was there, and was changed. */
    UPDATED,
    /** It was there, and nothing of it had to be changed. */
    UNCHANGED,
    /** It was there, and an upsert left it as it is. */
    SKIPPED,
    /** It is gone, or archived by a soft destroy. */
    DESTROYED
}
