package dev.rowan.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Input that cannot be accepted. Tells all its problems at once; nothing was written, but for the inputs of a bulk write that
 * came before in transactions of their own.
 */
public final class InvalidException extends RowanException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a List.copyOf of records, kept for the caller, not for the wire
    private final List<Problem> problems;

    private final long kept;

    /**
     * Collects problems.
     *
     * @param problems what is wrong, at least one
     */
    public InvalidException(List<Problem> problems) {
        this(problems, 0);
    }

    /**
     * Collects problems of a bulk write of which a part is written.
     *
     * @param problems what is wrong, at least one
     * @param kept how many inputs before them are written and stay so
     */
    public InvalidException(List<Problem> problems, long kept) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")) + words(kept), null);
        this.problems = List.copyOf(problems);
        this.kept = kept;
    }

    private static String words(long kept) {
        return kept == 0 ? "" : "; the first " + kept + " inputs were written before, and are kept";
    }

    /**
     * What is wrong.
     *
     * @return all problems, at least one
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * How many inputs of a bulk write were written before, each batch in a transaction of its own, and are kept.
     *
     * @return 0 for every other write
     */
    public long kept() {
        return kept;
    }
}
