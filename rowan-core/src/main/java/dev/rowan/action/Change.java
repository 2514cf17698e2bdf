package dev.rowan.action;

import dev.rowan.expression.ActionStep;
import dev.rowan.expression.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Something that an action changes in the row that is written. Immutable.
 *
 * @param effect what it does
 * @param where only to rows for which this is true; null for every row
 * @param <R> the resource
 */
public record Change<R>(Effect effect, @Nullable Condition<? super R> where) implements ActionStep {
    /**
     * A change of every row.
     *
     * @param effect what it does
     * @param <R> the resource
     * @return the change
     */
    public static <R> Change<R> of(Effect effect) {
        return new Change<>(effect, null);
    }

    /**
     * Does it only to rows for which a condition is true, beside what was said before.
     *
     * @param condition about the row as it would be, and the arguments
     * @return another change
     */
    public Change<R> where(Condition<? super R> condition) {
        return new Change<>(
                effect, where == null ? condition : Change.<R>narrowed(where).and(condition));
    }

    /** A condition on something above R is one on R: conditions only ever take rows in. */
    @SuppressWarnings("unchecked")
    private static <R> Condition<R> narrowed(Condition<? super R> condition) {
        return (Condition<R>) condition;
    }
}
