package dev.rowan.model;

/** How rows of two resources are related. */
public enum RelationshipKind {
    /** The source holds the key of one destination. */
    BELONGS_TO,
    /** At most one destination holds the key of the source. */
    HAS_ONE,
    /** Any number of destinations hold the key of the source. */
    HAS_MANY,
    /** Rows of a join resource hold the keys of both. */
    MANY_TO_MANY;

    /**
     * Whether it leads to at most one row.
     *
     * @return true for belongs-to and has-one
     */
    public boolean toOne() {
        return this == BELONGS_TO || this == HAS_ONE;
    }
}
