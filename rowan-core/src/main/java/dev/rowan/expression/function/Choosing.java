package dev.rowan.expression.function;

import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import java.util.ArrayList;
import java.util.List;

/**
 * A choice that lacks its last word: {@code when(…, …).otherwise(…)}. Immutable.
 *
 * @param <S> whose rows
 * @param <V> the class of the values
 */
public final class Choosing<S, V> {
    private final List<Condition<?>> conditions;
    private final List<Object> values;

    Choosing(List<Condition<?>> conditions, List<Object> values) {
        this.conditions = List.copyOf(conditions);
        this.values = List.copyOf(values);
    }

    /**
     * Another value where another condition is true and none before it.
     *
     * @param condition unknown is no
     * @param value not null
     * @return a choice that lacks its last word
     */
    public Choosing<S, V> when(Condition<? super S> condition, V value) {
        return with(condition, value);
    }

    /**
     * Another expression where another condition is true and none before it.
     *
     * @param condition unknown is no
     * @param value of the same kind
     * @return a choice that lacks its last word
     */
    public Choosing<S, V> when(Condition<? super S> condition, Expr<? super S, V> value) {
        return with(condition, value);
    }

    /**
     * A value where no condition is true.
     *
     * @param value not null
     * @return the whole choice
     */
    public Expr<S, V> otherwise(V value) {
        return chosen(value);
    }

    /**
     * An expression where no condition is true.
     *
     * @param value of the same kind
     * @return the whole choice
     */
    public Expr<S, V> otherwise(Expr<? super S, V> value) {
        return chosen(value);
    }

    /**
     * Null where no condition is true.
     *
     * @return the whole choice
     */
    public Expr<S, V> otherwiseNull() {
        return new Chosen<>(conditions, values);
    }

    private Choosing<S, V> with(Condition<?> condition, Object value) {
        List<Condition<?>> all = new ArrayList<>(conditions);
        all.add(condition);
        return new Choosing<>(all, and(value));
    }

    private Expr<S, V> chosen(Object value) {
        return new Chosen<>(conditions, and(value));
    }

    private List<Object> and(Object value) {
        List<Object> all = new ArrayList<>(values);
        all.add(value);
        return List.copyOf(all);
    }
}
