package dev.rowan.expression;

import dev.rowan.model.Comparison;
import dev.rowan.model.Term;
import dev.rowan.model.operation.NumberOperation;
import java.util.Arrays;
import java.util.Collection;

/**
 * Something that has a value for each row of {@code S}. Immutable; equal when it says the same.
 *
 * @param <S> whose rows
 * @param <V> the class of its values
 */
public interface Expr<S, V> {
    /**
     * The expression in terms of compiled models. For Rowan's own use.
     *
     * @param resolver knows the models in scope
     * @return the term
     */
    Term resolve(Resolver resolver);

    /**
     * Whether its values are kept out of messages and logs, and so is what they are compared with.
     *
     * @return false unless a sensitive attribute takes part
     */
    default boolean isSensitive() {
        return false;
    }

    /**
     * The same value. Unknown where this is null.
     *
     * @param value not null; for null write {@link #isNull()}
     * @return the condition
     * @throws dev.rowan.problem.InvalidException when the value is null
     */
    default Condition<S> eq(V value) {
        return Compared.value(this, Comparison.EQ, value);
    }

    /**
     * The same value as another expression's.
     *
     * @param other of the same kind
     * @return the condition
     */
    default Condition<S> eq(Expr<? super S, V> other) {
        return new Compared<>(Comparison.EQ, this, other);
    }

    /**
     * Another value. Unknown where this is null.
     *
     * @param value not null; for null write {@link #isNotNull()}
     * @return the condition
     * @throws dev.rowan.problem.InvalidException when the value is null
     */
    default Condition<S> ne(V value) {
        return Compared.value(this, Comparison.NE, value);
    }

    /**
     * Another value than another expression's.
     *
     * @param other of the same kind
     * @return the condition
     */
    default Condition<S> ne(Expr<? super S, V> other) {
        return new Compared<>(Comparison.NE, this, other);
    }

    /**
     * Before a value.
     *
     * @param value not null
     * @return the condition
     */
    default Condition<S> lt(V value) {
        return Compared.value(this, Comparison.LT, value);
    }

    /**
     * Before another expression's value.
     *
     * @param other of the same kind
     * @return the condition
     */
    default Condition<S> lt(Expr<? super S, V> other) {
        return new Compared<>(Comparison.LT, this, other);
    }

    /**
     * Before a value or the same.
     *
     * @param value not null
     * @return the condition
     */
    default Condition<S> le(V value) {
        return Compared.value(this, Comparison.LE, value);
    }

    /**
     * Before another expression's value or the same.
     *
     * @param other of the same kind
     * @return the condition
     */
    default Condition<S> le(Expr<? super S, V> other) {
        return new Compared<>(Comparison.LE, this, other);
    }

    /**
     * After a value.
     *
     * @param value not null
     * @return the condition
     */
    default Condition<S> gt(V value) {
        return Compared.value(this, Comparison.GT, value);
    }

    /**
     * After another expression's value.
     *
     * @param other of the same kind
     * @return the condition
     */
    default Condition<S> gt(Expr<? super S, V> other) {
        return new Compared<>(Comparison.GT, this, other);
    }

    /**
     * After a value or the same.
     *
     * @param value not null
     * @return the condition
     */
    default Condition<S> ge(V value) {
        return Compared.value(this, Comparison.GE, value);
    }

    /**
     * After another expression's value or the same.
     *
     * @param other of the same kind
     * @return the condition
     */
    default Condition<S> ge(Expr<? super S, V> other) {
        return new Compared<>(Comparison.GE, this, other);
    }

    /**
     * Between two values, both included.
     *
     * @param least not null
     * @param most not null
     * @return the condition
     */
    default Condition<S> between(V least, V most) {
        return ge(least).and(le(most));
    }

    /**
     * Between the values of two expressions, both included.
     *
     * @param least of the same kind
     * @param most of the same kind
     * @return the condition
     */
    default Condition<S> between(Expr<? super S, V> least, Expr<? super S, V> most) {
        return ge(least).and(le(most));
    }

    /**
     * The same value; a null here is another.
     *
     * @param value not null; for null write {@link #isNull()}
     * @return the condition, never unknown
     * @throws dev.rowan.problem.InvalidException when the value is null
     */
    default Condition<S> is(V value) {
        return new Alike<>(this, Value.beside(this, value, "is"));
    }

    /**
     * The same value as another expression's, null being the same as null.
     *
     * @param other of the same kind
     * @return the condition, never unknown
     */
    default Condition<S> is(Expr<? super S, V> other) {
        return new Alike<>(this, other);
    }

    /**
     * Another value, or null.
     *
     * @param value not null; for null write {@link #isNotNull()}
     * @return the condition, never unknown
     * @throws dev.rowan.problem.InvalidException when the value is null
     */
    default Condition<S> isDistinctFrom(V value) {
        return is(value).not();
    }

    /**
     * Another value than another expression's, null being the same as null.
     *
     * @param other of the same kind
     * @return the condition, never unknown
     */
    default Condition<S> isDistinctFrom(Expr<? super S, V> other) {
        return is(other).not();
    }

    /**
     * One of some values. Of none: false.
     *
     * @param values none null
     * @return the condition
     * @throws dev.rowan.problem.InvalidException when one is null
     */
    default Condition<S> in(Collection<? extends V> values) {
        return OneOf.of(this, values);
    }

    /**
     * One of some values.
     *
     * @param values none null
     * @return the condition
     * @throws dev.rowan.problem.InvalidException when one is null
     */
    @SuppressWarnings("unchecked") // the array is only read
    default Condition<S> in(V... values) {
        return OneOf.of(this, Arrays.asList(values));
    }

    /**
     * One of the values that a list argument holds. Of none: false; unknown where the argument is null.
     *
     * @param values an argument of the action that is spoken of
     * @return the condition
     */
    default Condition<S> in(Argument<? extends Collection<? extends V>> values) {
        return new OneOf.OfArgument<>(this, values);
    }

    /**
     * None of some values. Unknown where this is null, unless there are none.
     *
     * @param values none null
     * @return the condition
     * @throws dev.rowan.problem.InvalidException when one is null
     */
    default Condition<S> notIn(Collection<? extends V> values) {
        return in(values).not();
    }

    /**
     * None of some values. Unknown where this is null, unless there are none.
     *
     * @param values none null
     * @return the condition
     */
    @SuppressWarnings("unchecked") // the array is only read
    default Condition<S> notIn(V... values) {
        return in(values).not();
    }

    /**
     * None of the values that a list argument holds. Unknown where either is null, unless there are no values.
     *
     * @param values an argument of the action that is spoken of
     * @return the condition
     */
    default Condition<S> notIn(Argument<? extends Collection<? extends V>> values) {
        return in(values).not();
    }

    /**
     * There is no value.
     *
     * @return the condition, never unknown
     */
    default Condition<S> isNull() {
        return new NoValue<>(this);
    }

    /**
     * There is a value.
     *
     * @return the condition, never unknown
     */
    default Condition<S> isNotNull() {
        return isNull().not();
    }

    /**
     * The sum with a number. Null where this is null.
     *
     * @param number not null, of the same kind
     * @return a number of the same kind; a greater one than the kind can hold is refused where it is written
     */
    default Expr<S, V> plus(V number) {
        return Applied.value(NumberOperation.PLUS, this, number);
    }

    /**
     * The sum with another expression's number. Null where either is null.
     *
     * @param other of the same kind
     * @return a number of the same kind
     */
    default Expr<S, V> plus(Expr<? super S, V> other) {
        return Applied.value(NumberOperation.PLUS, this, other);
    }

    /**
     * The difference with a number. Null where this is null.
     *
     * @param number not null, of the same kind
     * @return a number of the same kind; a greater one than the kind can hold is refused where it is written
     */
    default Expr<S, V> minus(V number) {
        return Applied.value(NumberOperation.MINUS, this, number);
    }

    /**
     * The difference with another expression's number. Null where either is null.
     *
     * @param other of the same kind
     * @return a number of the same kind
     */
    default Expr<S, V> minus(Expr<? super S, V> other) {
        return Applied.value(NumberOperation.MINUS, this, other);
    }

    /**
     * The product with a number. Null where this is null.
     *
     * @param number not null, of the same kind
     * @return a number of the same kind; a greater one than the kind can hold is refused where it is written
     */
    default Expr<S, V> times(V number) {
        return Applied.value(NumberOperation.TIMES, this, number);
    }

    /**
     * The product with another expression's number. Null where either is null.
     *
     * @param other of the same kind
     * @return a number of the same kind
     */
    default Expr<S, V> times(Expr<? super S, V> other) {
        return Applied.value(NumberOperation.TIMES, this, other);
    }

    /**
     * How often a number goes into this. Null where this is null, and by zero.
     *
     * @param number not null, of the same kind
     * @return whole numbers are cut; decimals have ten digits after the point, halves away from zero
     */
    default Expr<S, V> dividedBy(V number) {
        return Applied.value(NumberOperation.DIVIDED_BY, this, number);
    }

    /**
     * How often another expression's number goes into this. Null where either is null, and by zero.
     *
     * @param other of the same kind
     * @return whole numbers are cut; decimals have ten digits after the point, halves away from zero
     */
    default Expr<S, V> dividedBy(Expr<? super S, V> other) {
        return Applied.value(NumberOperation.DIVIDED_BY, this, other);
    }

    /**
     * Least first, nulls last.
     *
     * @return the order
     */
    default Sort<S> asc() {
        return new Sort<>(this, false, false);
    }

    /**
     * Greatest first, nulls last.
     *
     * @return the order
     */
    default Sort<S> desc() {
        return new Sort<>(this, true, false);
    }
}
