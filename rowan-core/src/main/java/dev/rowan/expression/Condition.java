package dev.rowan.expression;

/**
 * True, false or unknown for each row. Only true keeps a row.
 *
 * @param <S> whose rows
 */
public interface Condition<S> extends Expr<S, Boolean> {
    /**
     * Both.
     *
     * @param other about the same rows
     * @return the condition
     */
    default Condition<S> and(Condition<? super S> other) {
        return Logic.and(this, other);
    }

    /**
     * At least one.
     *
     * @param other about the same rows
     * @return the condition
     */
    default Condition<S> or(Condition<? super S> other) {
        return Logic.or(this, other);
    }

    /**
     * The opposite; unknown stays unknown.
     *
     * @return the condition
     */
    default Condition<S> not() {
        return Logic.Negated.of(this);
    }
}
