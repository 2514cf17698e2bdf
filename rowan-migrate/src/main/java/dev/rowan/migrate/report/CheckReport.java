package dev.rowan.migrate.report;

import java.util.List;

/**
 * Whether migrations and model agree.
 *
 * @param differences what the next migration would do, each in a few words
 * @param refused differences that a drafted migration does not make, each a sentence with its way out
 * @param unmanaged what migrations written by hand made and no resource declares: no difference
 */
public record CheckReport(List<String> differences, List<String> refused, List<String> unmanaged) {
    /** Makes the report; the lists are copied. */
    public CheckReport {
        differences = List.copyOf(differences);
        refused = List.copyOf(refused);
        unmanaged = List.copyOf(unmanaged);
    }

    /**
     * Whether there is nothing to do.
     *
     * @return true when they agree
     */
    public boolean agrees() {
        return differences.isEmpty() && refused.isEmpty();
    }
}
