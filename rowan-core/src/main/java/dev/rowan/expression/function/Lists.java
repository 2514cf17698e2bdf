package dev.rowan.expression.function;

import dev.rowan.expression.Applied;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import dev.rowan.expression.TextExpr;
import dev.rowan.model.operation.ListOperation;
import dev.rowan.model.operation.TextOperation;
import java.util.Collection;
import java.util.List;

/** What can be asked of lists. All of it is null, and unknown, where the list is. */
public final class Lists {
    private Lists() {}

    /**
     * Whether a value is in a list.
     *
     * @param list an expression
     * @param value not null
     * @param <S> whose rows
     * @param <E> the class of the elements
     * @return the condition
     */
    public static <S, E> Condition<S> contains(Expr<S, List<E>> list, E value) {
        return Applied.condition(ListOperation.CONTAINS, list, value);
    }

    /**
     * Whether the value of an expression is in a list.
     *
     * @param list an expression
     * @param value of the kind of the elements
     * @param <S> whose rows
     * @param <E> the class of the elements
     * @return the condition
     */
    public static <S, E> Condition<S> contains(Expr<S, List<E>> list, Expr<? super S, E> value) {
        return Applied.condition(ListOperation.CONTAINS, list, value);
    }

    /**
     * Whether a list shares a value with another.
     *
     * @param list an expression
     * @param values none null; of none: false
     * @param <S> whose rows
     * @param <E> the class of the elements
     * @return the condition
     */
    public static <S, E> Condition<S> overlaps(Expr<S, List<E>> list, Collection<? extends E> values) {
        return Applied.condition(ListOperation.OVERLAPS, list, List.copyOf(values));
    }

    /**
     * Whether two lists share a value.
     *
     * @param list an expression
     * @param other of the same kind
     * @param <S> whose rows
     * @param <E> the class of the elements
     * @return the condition
     */
    public static <S, E> Condition<S> overlaps(Expr<S, List<E>> list, Expr<? super S, List<E>> other) {
        return Applied.condition(ListOperation.OVERLAPS, list, other);
    }

    /**
     * Whether each of some values is in a list, however often.
     *
     * @param list an expression
     * @param values none null; of none: true
     * @param <S> whose rows
     * @param <E> the class of the elements
     * @return the condition
     */
    public static <S, E> Condition<S> containsAll(Expr<S, List<E>> list, Collection<? extends E> values) {
        return Applied.condition(ListOperation.CONTAINS_ALL, list, List.copyOf(values));
    }

    /**
     * Whether each value of another list is in a list, however often.
     *
     * @param list an expression
     * @param other of the same kind
     * @param <S> whose rows
     * @param <E> the class of the elements
     * @return the condition
     */
    public static <S, E> Condition<S> containsAll(Expr<S, List<E>> list, Expr<? super S, List<E>> other) {
        return Applied.condition(ListOperation.CONTAINS_ALL, list, other);
    }

    /**
     * How many values a list has.
     *
     * @param list an expression
     * @param <S> whose rows
     * @return from 0
     */
    public static <S> Expr<S, Integer> length(Expr<S, ? extends List<?>> list) {
        return Applied.value(ListOperation.LENGTH, list);
    }

    /**
     * Whether a list has no value.
     *
     * @param list an expression
     * @param <S> whose rows
     * @return the condition
     */
    public static <S> Condition<S> isEmpty(Expr<S, ? extends List<?>> list) {
        return length(list).eq(0);
    }

    /**
     * One value of a list.
     *
     * @param list an expression
     * @param index the first is at 0
     * @param <S> whose rows
     * @param <E> the class of the elements
     * @return null where the list does not reach
     */
    public static <S, E> Expr<S, E> at(Expr<S, List<E>> list, int index) {
        return Applied.value(ListOperation.AT, list, index);
    }

    /**
     * One value of a list, at the place that another expression says.
     *
     * @param list an expression
     * @param index the first is at 0
     * @param <S> whose rows
     * @param <E> the class of the elements
     * @return null where the list does not reach
     */
    public static <S, E> Expr<S, E> at(Expr<S, List<E>> list, Expr<? super S, Integer> index) {
        return Applied.value(ListOperation.AT, list, index);
    }

    /**
     * The texts of a list end to end.
     *
     * @param list an expression
     * @param separator stands between two
     * @param <S> whose rows
     * @return of an empty list: the empty text
     */
    public static <S> TextExpr<S> join(Expr<S, List<String>> list, String separator) {
        return Applied.text(TextOperation.JOIN, list, separator);
    }
}
