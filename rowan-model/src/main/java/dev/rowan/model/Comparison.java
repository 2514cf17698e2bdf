package dev.rowan.model;

/** How two values are compared. */
public enum Comparison {
    /** The same value. */
    EQ,
    /** Another value. */
    NE,
    /** Before. */
    LT,
    /** Before or the same. */
    LE,
    /** After. */
    GT,
    /** After or the same. */
    GE
}
