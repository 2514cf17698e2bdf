package dev.rowan.migrate.report;

import java.util.List;

/**
 * How a live database differs from the resources.
 *
 * @param differences what is missing or another than declared, each in a few words
 * @param unmanaged what is there and no resource declares: no difference
 */
public record DriftReport(List<String> differences, List<String> unmanaged) {
    /** Makes the report; the lists are copied. */
    public DriftReport {
        differences = List.copyOf(differences);
        unmanaged = List.copyOf(unmanaged);
    }

    /**
     * Whether the database is as the resources declare it.
     *
     * @return true when nothing is missing and nothing is another
     */
    public boolean agrees() {
        return differences.isEmpty();
    }
}
