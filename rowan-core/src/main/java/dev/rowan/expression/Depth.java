package dev.rowan.expression;

import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import java.util.List;
import java.util.Map;

/**
 * How deep a request may go, so that whoever walks over one need not look at the stack. It is counted where expressions are
 * resolved and queries drafted, since lambdas tell only then what they hold. For Rowan's own use.
 */
public final class Depth {
    /** Nobody writes so much into each other; a program that does so without end is told. */
    public static final int MOST = 500;

    private static final String TOLD = "depth";

    private Depth() {}

    /**
     * One step further in: an operand, a computed field, or a related row.
     *
     * @param depth so far
     * @param resource whose rows are spoken of
     * @return the depth inside
     * @throws InvalidException when that is deeper than any request may go
     */
    public static int inside(int depth, Object resource) {
        if (depth >= MOST) {
            String message = resource + " is asked for something that is nested more than " + MOST
                    + " deep (operations, groups and related rows count one, loads and combined queries two); join conditions"
                    + " by and() alone or by or() alone, load what leads to itself by recursive(), or ask in several requests";
            throw new InvalidException(List.of(new Problem(Problem.INVALID, "", message, Map.of(TOLD, MOST))));
        }
        return depth + 1;
    }

    /**
     * Whether something was refused for its depth, and would be wherever else it is tried.
     *
     * @param refused why
     * @return true for what {@link #inside} says
     */
    public static boolean isTold(InvalidException refused) {
        return refused.problems().get(0).values().containsKey(TOLD);
    }

    /**
     * A query within another: two steps, since more is done for each.
     *
     * @param depth so far
     * @param resource whose rows are spoken of
     * @return the depth inside
     * @throws InvalidException when that is deeper than any request may go
     */
    public static int query(int depth, Object resource) {
        return inside(inside(depth, resource), resource);
    }
}
