package dev.rowan.conformance;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Reads what a refusal says. */
final class Refusal {
    private Refusal() {}

    /** All problems, as {@code path code}. */
    static List<String> of(ThrowingCallable work) {
        return problems(work).stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }

    static List<Problem> problems(ThrowingCallable work) {
        InvalidException refused = catchThrowableOfType(InvalidException.class, work);
        Assertions.assertThat(refused).as("the refusal").isNotNull();
        return refused.problems();
    }

    static Problem only(ThrowingCallable work) {
        List<Problem> problems = problems(work);
        Assertions.assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
