package dev.rowan.model;

/** Who makes an attribute's value when a row is created. */
public enum Generation {
    /** Nobody: it is given, has a default, or stays null. */
    NONE,
    /** Rowan makes a UUID of version 7, which grows with time. */
    UUID_V7,
    /** Rowan makes a random UUID of version 4. */
    UUID_V4,
    /** The store counts up. */
    IDENTITY,
    /** The moment of creation. */
    CREATED_AT,
    /** The moment of creation and then of every change. */
    UPDATED_AT,
    /** Rowan: 1 at first, and one more with every change. */
    VERSION,
    /** The store: what an expression says of the row's other attributes. */
    EXPRESSION;

    /**
     * Whether it is a key that no input may give.
     *
     * @return true for UUIDs and counters
     */
    public boolean isKey() {
        return this == UUID_V7 || this == UUID_V4 || this == IDENTITY;
    }

    /**
     * Whether no input may give it.
     *
     * @return true for keys, timestamps, versions and what an expression says
     */
    public boolean isMade() {
        return this != NONE;
    }

    /**
     * Whether it is a moment that no input may give.
     *
     * @return true for the timestamps
     */
    public boolean isTimestamp() {
        return this == CREATED_AT || this == UPDATED_AT;
    }

    /**
     * Whether every change of a row makes it anew.
     *
     * @return true for the moment of change and for versions
     */
    public boolean isTouched() {
        return this == UPDATED_AT || this == VERSION;
    }
}
