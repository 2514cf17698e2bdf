package dev.rowan.changeset;

import dev.rowan.problem.Problem;
import java.util.List;

/**
 * An input of a bulk write that was left out.
 *
 * @param index its place among all inputs, from 0
 * @param problems why, at paths inside the input, as for one alone; at least one
 */
public record RefusedInput(long index, List<Problem> problems) {
    /** Makes the answer; the list is copied. */
    public RefusedInput {
        problems = List.copyOf(problems);
    }
}
