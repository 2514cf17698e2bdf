package dev.rowan.migrate.report;

import java.util.List;

/**
 * What a run of migrations, or of their undoing, did.
 *
 * @param done the file names of the migrations that were applied or taken back by this run, in that order
 * @param remaining how many are not applied after it
 */
public record MigrateReport(List<String> done, int remaining) {
    /** Makes the report; the list is copied. */
    public MigrateReport {
        done = List.copyOf(done);
    }
}
