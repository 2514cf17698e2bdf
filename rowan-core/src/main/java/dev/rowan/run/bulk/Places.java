package dev.rowan.run.bulk;

import dev.rowan.problem.Problem;

/** Reads the places of inputs in the paths of problems. */
final class Places {
    /** Stands for a problem that is told of no input. */
    static final long NONE = -1;

    private Places() {}

    static long of(Problem problem) {
        int end = problem.path().indexOf(']');
        return problem.path().startsWith("[") && end > 0
                ? Long.parseLong(problem.path().substring(1, end))
                : NONE;
    }

    /** The same problem, at its path inside the input. */
    static Problem inside(Problem problem) {
        if (of(problem) == NONE) {
            return problem;
        }
        String rest = problem.path().substring(problem.path().indexOf(']') + 1);
        String path = rest.startsWith(".") ? rest.substring(1) : rest;
        return new Problem(problem.code(), path, problem.message(), problem.values());
    }
}
