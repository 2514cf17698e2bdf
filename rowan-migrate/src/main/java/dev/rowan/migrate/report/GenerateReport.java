package dev.rowan.migrate.report;

import java.nio.file.Path;
import java.util.List;

/**
 * What a new migration does, or that none was needed.
 *
 * @param written the files that were written (or would have been, in a dry run), in order: several where a step cannot be done at once, none when migrations
 *     and model agree
 * @param steps what the migration does, in order, such as {@code create table user_groups}
 * @param unmanaged what migrations written by hand made and no resource declares, and was left alone
 */
public record GenerateReport(List<Written> written, List<String> steps, List<String> unmanaged) {
    /**
     * The files of one migration.
     *
     * @param migration the file that makes the change
     * @param undo the file that takes it back
     * @param sql what the first one says
     */
    public record Written(Path migration, Path undo, String sql) {}

    /** Makes the report; the lists are copied. */
    public GenerateReport {
        written = List.copyOf(written);
        steps = List.copyOf(steps);
        unmanaged = List.copyOf(unmanaged);
    }
}
