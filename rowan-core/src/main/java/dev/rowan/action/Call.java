package dev.rowan.action;

/** A call of an action, as its code sees it. */
public interface Call extends Occasion {
    /**
     * Reads and writes for the same actor, in the same transaction.
     *
     * @return a handle
     */
    Handle handle();
}
