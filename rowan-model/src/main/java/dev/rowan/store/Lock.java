package dev.rowan.store;

/**
 * How rows that are read are kept until the transaction ends. Rows are locked in the order of their primary key, whatever
 * the order asked for, so that transactions that lock the same rows do not wait for each other in a circle.
 */
public enum Lock {
    /** Not at all. */
    NONE,
    /** Nobody destroys them or changes their keys. */
    KEY_SHARE,
    /** Nobody changes or destroys them; others may lock them like this, too. */
    SHARE,
    /** Nobody changes or destroys them, nor locks them like this; others may still refer to them. */
    NO_KEY_UPDATE,
    /** Nobody changes or destroys them, nor locks them at all, nor begins to refer to them. */
    UPDATE,
    /** Below parents: nobody changes or destroys the join rows that lead to them. What they lead to is not locked. */
    LINKS
}
