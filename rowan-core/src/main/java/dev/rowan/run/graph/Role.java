package dev.rowan.run.graph;

/** What a row does for a managed relationship, in the order in which it is written. */
enum Role {
    /** A join row goes. */
    UNLINKED,
    /** A row of the destination goes. */
    DESTROYED,
    /** A row of the destination loses the parent's key. */
    UNRELATED,
    /** A row of the destination changes, and may get the parent's key. */
    UPDATED,
    /** A new row of the destination. */
    CREATED,
    /** A join row changes. */
    RELINKED,
    /** A new join row. */
    LINKED
}
