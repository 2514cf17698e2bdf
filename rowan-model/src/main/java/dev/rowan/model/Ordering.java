package dev.rowan.model;

import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;

/** The kind by which two terms are compared, where they are not of the very same kind. */
public final class Ordering {
    private Ordering() {}

    /**
     * The kind that both sides are taken for. A plain value is taken for what the other side is. Text is compared without
     * regard to case where one side is such, and two texts in the order of a language only where both have that order.
     *
     * @param left one side
     * @param right the other
     * @return the kind, the same whichever side is which
     */
    public static ValueType of(Term left, Term right) {
        if (left.type().equals(right.type()) || right instanceof Term.Constant) {
            return left.type();
        }
        if (left instanceof Term.Constant) {
            return right.type();
        }
        ValueType other = right.type().kept();
        return other == Scalar.CASE_INSENSITIVE_TEXT ? other : left.type().kept();
    }
}
