package dev.rowan.model;

/** Where in a text a fragment is looked for, literally: no character of the fragment is a wildcard. */
public enum TextMatch {
    /** Anywhere. */
    CONTAINS,
    /** At the start. */
    STARTS_WITH,
    /** At the end. */
    ENDS_WITH
}
