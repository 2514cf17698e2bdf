package dev.rowan.conformance.probe;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Reads what a refusal says. */
public final class Refusal {
    private Refusal() {}

    /**
     * All problems of a refusal, for comparing.
     *
     * @param work what is refused
     * @return each as {@code path code}
     */
    public static List<String> of(ThrowingCallable work) {
        return problems(work).stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }

    /**
     * All problems of a refusal.
     *
     * @param work what is refused
     * @return at least one
     */
    public static List<Problem> problems(ThrowingCallable work) {
        InvalidException refused = catchThrowableOfType(InvalidException.class, work);
        Assertions.assertThat(refused).as("the refusal").isNotNull();
        return refused.problems();
    }

    /**
     * The only problem of a refusal.
     *
     * @param work what is refused
     * @return the problem
     */
    public static Problem only(ThrowingCallable work) {
        List<Problem> problems = problems(work);
        Assertions.assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
