package dev.rowan.relationship;

import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a lambda over related rows has returned. */
final class Returned {
    private Returned() {}

    static <T> T of(@Nullable T returned, Object way) {
        if (returned == null) {
            String message =
                    "a lambda over rows of " + way + " returned null; let it return what it says of its parameter,"
                            + " such as row -> row.id.isNotNull()";
            throw new InvalidException(List.of(Problem.of(Problem.INVALID, "", message)));
        }
        return returned;
    }
}
