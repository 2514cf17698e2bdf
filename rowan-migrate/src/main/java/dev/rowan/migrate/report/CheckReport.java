package dev.rowan.migrate.report;

import java.util.List;

/**
 * Whether migrations and model agree.
 *
 * @param differences in which they do not, each a sentence for a person; empty when they agree
 * @param unmanaged what migrations written by hand made and no resource declares: no difference
 */
public record CheckReport(List<String> differences, List<String> unmanaged) {
    /** Makes the report; the lists are copied. */
    public CheckReport {
        differences = List.copyOf(differences);
        unmanaged = List.copyOf(unmanaged);
    }

    /**
     * Whether there is nothing to do.
     *
     * @return true when they agree
     */
    public boolean agrees() {
        return differences.isEmpty();
    }
}
