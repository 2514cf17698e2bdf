package dev.rowan.migrate.report;

import java.util.List;

/**
 * What a sync did.
 *
 * @param steps what was done, in order; empty when the database was at the model already
 * @param unmanaged what is in the database and in no resource, and was left alone
 */
public record SyncReport(List<SyncStep> steps, List<String> unmanaged) {
    /** Makes the report; the lists are copied. */
    public SyncReport {
        steps = List.copyOf(steps);
        unmanaged = List.copyOf(unmanaged);
    }

    /**
     * Whether anything was done.
     *
     * @return false when the database was at the model already
     */
    public boolean changed() {
        return !steps.isEmpty();
    }

    /**
     * The report for a person, a line for each step and for each thing left alone.
     *
     * @return some lines, without a line end
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                changed() ? "the database was brought to the model:" : "the database was at the model already");
        steps.forEach(step -> text.append("\n  ").append(step.words()));
        unmanaged.forEach(object -> text.append("\n  left alone: ").append(object));
        return text.toString();
    }
}
