package dev.rowan.tasks.report;

import java.util.List;

/**
 * What ails a project and its database.
 *
 * @param findings problems first, then by rule in the order in which rules are told, then by place
 */
public record DoctorReport(List<Diagnosis> findings) {
    /** Makes the report; the list is copied. */
    public DoctorReport {
        findings = List.copyOf(findings);
    }

    /**
     * How many findings are problems.
     *
     * @return the others are hints
     */
    public long problems() {
        return findings.stream().filter(Diagnosis::isProblem).count();
    }

    /**
     * How many findings are hints.
     *
     * @return the others are problems
     */
    public long hints() {
        return findings.size() - problems();
    }
}
