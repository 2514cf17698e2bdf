package dev.rowan.model;

/** What can be done with values. Each is null when an operand is. */
public enum Operation {
    /** A text in lower case, character by character. */
    LOWER,
    /** How many characters (code points) a text has. */
    LENGTH
}
