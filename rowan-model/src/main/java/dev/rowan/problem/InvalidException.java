package dev.rowan.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Input that cannot be accepted. Tells all its problems at once; nothing was written. */
public final class InvalidException extends RowanException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a List.copyOf of records, kept for the caller, not for the wire
    private final List<Problem> problems;

    /**
     * Collects problems.
     *
     * @param problems what is wrong, at least one
     */
    public InvalidException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")), null);
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return all problems, at least one
     */
    public List<Problem> problems() {
        return problems;
    }
}
