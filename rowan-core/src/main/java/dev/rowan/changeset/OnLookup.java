package dev.rowan.changeset;

/** What becomes of an input that is not related but exists. */
public enum OnLookup {
    /** Do not look it up. */
    IGNORE,
    /** Relate it. */
    RELATE,
    /** Relate it and update it. */
    RELATE_AND_UPDATE
}
