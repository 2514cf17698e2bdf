package dev.rowan.run.bulk;

import dev.rowan.changeset.Changeset;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds a bulk write to one action: that of its first input. Mutable, for the thread of the write. */
final class Same {
    private @Nullable Changeset<?> first;

    void check(List<Numbered> inputs) {
        Changeset<?> action = first == null ? inputs.get(0).changeset() : first;
        first = action;
        List<Problem> problems = new ArrayList<>();
        for (Numbered input : inputs) {
            Changeset<?> given = input.changeset();
            if (!given.action().equals(action.action())) {
                String message = "is of " + name(given) + ", but the first one is of " + name(action)
                        + "; give each action a bulk write of its own";
                problems.add(Problem.of(Problem.INVALID, input.path(), message));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidException(problems);
        }
    }

    private static String name(Changeset<?> changeset) {
        return changeset.action().toString();
    }
}
