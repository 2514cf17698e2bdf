package dev.rowan.migrate.report;

import java.util.Locale;

/** What a statement locks a table against, in PostgreSQL's own words, the weakest first. */
public enum LockLevel {
    /** Of readers: only {@link #ACCESS_EXCLUSIVE} waits for it. */
    ACCESS_SHARE,
    /** Of readers that lock rows. */
    ROW_SHARE,
    /** Of writers. */
    ROW_EXCLUSIVE,
    /** Holds up other changes of the table, and neither readers nor writers. */
    SHARE_UPDATE_EXCLUSIVE,
    /** Holds up writers. */
    SHARE,
    /** Holds up writers. */
    SHARE_ROW_EXCLUSIVE,
    /** Holds up writers, and readers that lock rows. */
    EXCLUSIVE,
    /** Holds up everybody. */
    ACCESS_EXCLUSIVE;

    /**
     * As PostgreSQL's manual writes it.
     *
     * @return such as {@code SHARE UPDATE EXCLUSIVE}
     */
    @Override
    public String toString() {
        return name().replace('_', ' ').toUpperCase(Locale.ROOT);
    }
}
