package dev.rowan.store;

/** What a store can do. Every store has all of them unless it says otherwise. */
public enum Capability {
    /** Several steps that all happen or none. */
    TRANSACTIONS("transactions"),
    /** Parts of a transaction that can be undone alone. */
    SAVEPOINTS("savepoints"),
    /** Conditions on related rows. */
    RELATED_CONDITIONS("conditions on related rows"),
    /** Counting related rows in outputs, filters and sorts. */
    RELATED_COUNTS("counts of related rows"),
    /** A limit for each parent when related rows are loaded. */
    LIMIT_PER_PARENT("a limit for each parent"),
    /** Keys that the store counts up itself. */
    IDENTITY_KEYS("keys made by the store"),
    /** Writing any number of links in one step. */
    LINKS("managing links"),
    /** Words of its own language in outputs, filters and sorts. */
    FRAGMENTS("fragments of SQL");

    private final String words;

    Capability(String words) {
        this.words = words;
    }

    /**
     * The capability in a person's words.
     *
     * @return such as {@code a limit for each parent}
     */
    public String words() {
        return words;
    }
}
