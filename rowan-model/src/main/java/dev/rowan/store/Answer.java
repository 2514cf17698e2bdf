package dev.rowan.store;

/** What a read is asked for. */
public enum Answer {
    /** The rows. */
    ROWS,
    /** How many rows there are: one tuple of one long. */
    COUNT,
    /** Whether there is a row: one tuple of one boolean. */
    EXISTS
}
