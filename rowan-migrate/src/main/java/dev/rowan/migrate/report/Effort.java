package dev.rowan.migrate.report;

/** How long a statement may hold its locks, by what it does with the rows that are there. */
public enum Effort {
    /** As long as its own words say: it looks at no row by itself. */
    MOMENT,
    /** It may read all rows of the table. */
    READS,
    /** It may write all rows of the table and its indexes anew. */
    REWRITES
}
