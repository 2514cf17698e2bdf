package dev.rowan.postgres.sql;

/** How links of one kind of relationship are kept: what the parts of a link statement are about. */
interface LinkForm {
    /** Adds the parts that come before all others: at least the parent, locked so that it stays. */
    void first(Sql sql);

    /** Selects as {@code k}, in order and locked, the given destinations that exist. */
    void existing(Sql sql);

    /** Selects as {@code k}, in order and locked, the given destinations that are related. */
    void related(Sql sql);

    /** Selects as {@code k}, in order and locked, the related destinations that are not given. */
    void leaving(Sql sql);

    /** Relates what was found and is not related; returns their {@code k}s. */
    void add(Sql sql);

    /** Unrelates what the named part holds; returns their {@code k}s. */
    void remove(Sql sql, String part);
}
