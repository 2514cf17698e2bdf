package dev.rowan.expression;

import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import java.util.List;

/** How deep conditions stand in each other. Whoever walks over them later can do so without a look at the stack. */
final class Depth {
    /** Nobody writes so many groups into each other; what a program does without end is told where it does it. */
    static final int MOST = 200;

    private Depth() {}

    static int of(Condition<?> condition) {
        if (condition instanceof Logic<?> logic) {
            return logic.depth();
        }
        return condition instanceof Logic.Negated<?> negated ? negated.depth() : 0;
    }

    /** The depth of a group around a condition. */
    static int above(Condition<?> operand) {
        int depth = of(operand) + 1;
        if (depth > MOST) {
            String message = "conditions can be nested at most " + MOST
                    + " deep; any number of them can be joined by and() alone, or by or() alone";
            throw new InvalidException(List.of(Problem.of(Problem.INVALID, "", message)));
        }
        return depth;
    }
}
