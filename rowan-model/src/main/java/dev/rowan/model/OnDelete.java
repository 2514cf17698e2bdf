package dev.rowan.model;

/** What becomes of rows whose referenced row is destroyed. */
public enum OnDelete {
    /** The referenced row cannot be destroyed. */
    RESTRICT,
    /** They are destroyed too. */
    CASCADE,
    /** Their reference becomes null. */
    SET_NULL
}
