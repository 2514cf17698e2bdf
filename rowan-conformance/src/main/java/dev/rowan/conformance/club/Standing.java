package dev.rowan.conformance.club;

/** How a member stands to the club. Declared in another order than that of the names, by which stores order them. */
public enum Standing {
    /** Pays and plays. */
    REGULAR,
    /** Plays without paying. */
    GUEST,
    /** Neither, for now. */
    AWAY
}
