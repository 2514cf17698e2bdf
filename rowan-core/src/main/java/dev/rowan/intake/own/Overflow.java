package dev.rowan.intake.own;

import dev.rowan.problem.Problem;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A number that was worked out is more than its kind can hold. The caller is told, as by the store. */
final class Overflow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String place;

    private Overflow(String place, ArithmeticException cause) {
        super(cause);
        this.place = place;
    }

    /** Works something out of numbers; it belongs to a place of the row. */
    static @Nullable Object at(String place, Supplier<@Nullable Object> work) {
        try {
            return work.get();
        } catch (ArithmeticException tooMuch) {
            throw new Overflow(place, tooMuch);
        }
    }

    /** What the caller is told, within the row. */
    Problem problem() {
        return Problem.of(Problem.OUT_OF_RANGE, place, "is more than such a number can hold");
    }
}
