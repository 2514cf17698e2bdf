package dev.rowan.model;

import dev.rowan.type.CollatedType;
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
        if (left.type().equals(right.type())) {
            return left.type();
        }
        ValueType either = right instanceof Term.Constant
                ? left.type()
                : left instanceof Term.Constant ? right.type() : left.type().kept();
        return folds(left) || folds(right) ? folded(either) : either;
    }

    private static boolean folds(Term side) {
        return side.type().kept() == Scalar.CASE_INSENSITIVE_TEXT;
    }

    private static ValueType folded(ValueType text) {
        return text instanceof CollatedType collated
                ? new CollatedType(Scalar.CASE_INSENSITIVE_TEXT, collated.tag())
                : Scalar.CASE_INSENSITIVE_TEXT;
    }
}
