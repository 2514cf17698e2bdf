package dev.rowan.store;

/** What became of a new row where others may already have its values. */
public enum Fate {
    /** It is a row of its own. */
    INSERTED,
    /** The row that was there was changed. */
    UPDATED,
    /** The row that was there was left as it is. */
    SKIPPED
}
