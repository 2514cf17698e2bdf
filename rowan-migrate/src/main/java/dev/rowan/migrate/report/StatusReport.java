package dev.rowan.migrate.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a database stands to a folder of migrations.
 *
 * @param migrations every migration that is in the folder or was applied, by version
 */
public record StatusReport(List<Entry> migrations) {
    /** How one migration stands. */
    public enum State {
        /** In the database, as the file says. */
        APPLIED,
        /** In the folder alone. */
        PENDING,
        /** Begun outside a transaction, and not seen to end: the next run goes on with it. */
        UNFINISHED,
        /** In the database, but the file was changed afterwards. */
        EDITED,
        /** In the database, but its file is gone. */
        MISSING,
        /** In the folder alone, though a later one is in the database already. */
        LATE
    }

    /**
     * One migration.
     *
     * @param file its file's name
     * @param state how it stands
     * @param appliedAt when it was applied, or empty
     */
    public record Entry(String file, State state, Optional<Instant> appliedAt) {}

    /** Makes the report; the list is copied. */
    public StatusReport {
        migrations = List.copyOf(migrations);
    }
}
