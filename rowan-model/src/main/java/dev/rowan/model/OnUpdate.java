package dev.rowan.model;

/** What becomes of rows whose referenced row gets another key. */
public enum OnUpdate {
    /** The key of a row that is referred to does not change. */
    NO_ACTION,
    /** They refer to it by its new key. */
    CASCADE,
    /** Their reference becomes null. */
    SET_NULL
}
