package dev.rowan.tasks;

import dev.rowan.tasks.report.Unexpressed;
import java.util.List;

/**
 * What was written for a database that is there.
 *
 * @param written the files
 * @param left what the classes do not say of the database
 */
public record ResourcesReport(GenReport written, List<Unexpressed> left) {
    /** Copies the list. */
    public ResourcesReport {
        left = List.copyOf(left);
    }
}
