package dev.rowan.expression.function;

import dev.rowan.expression.Applied;
import dev.rowan.expression.Expr;
import dev.rowan.expression.TextExpr;
import dev.rowan.model.operation.Conversion;
import dev.rowan.model.operation.NumberOperation;
import java.math.BigDecimal;

/** What is worked out from numbers, beside {@code plus}, {@code minus}, {@code times} and {@code dividedBy}. */
public final class Numbers {
    private static final int MOST_DIGITS = 100;

    private Numbers() {}

    /**
     * What is left over by a division. Null by zero.
     *
     * @param expression a number
     * @param by not null, of the same kind
     * @param <S> whose rows
     * @param <V> the class of the numbers
     * @return a number with the sign of the first
     */
    public static <S, V extends Number> Expr<S, V> modulo(Expr<S, V> expression, V by) {
        return Applied.value(NumberOperation.MODULO, expression, by);
    }

    /**
     * What is left over by a division. Null by zero.
     *
     * @param expression a number
     * @param by of the same kind
     * @param <S> whose rows
     * @param <V> the class of the numbers
     * @return a number with the sign of the first
     */
    public static <S, V extends Number> Expr<S, V> modulo(Expr<S, V> expression, Expr<? super S, V> by) {
        return Applied.value(NumberOperation.MODULO, expression, by);
    }

    /**
     * The number with the other sign.
     *
     * @param expression a number
     * @param <S> whose rows
     * @param <V> the class of the numbers
     * @return a number of the same kind
     */
    public static <S, V extends Number> Expr<S, V> negated(Expr<S, V> expression) {
        return Applied.value(NumberOperation.NEGATED, expression);
    }

    /**
     * The number without its sign.
     *
     * @param expression a number
     * @param <S> whose rows
     * @param <V> the class of the numbers
     * @return a number of the same kind
     */
    public static <S, V extends Number> Expr<S, V> absolute(Expr<S, V> expression) {
        return Applied.value(NumberOperation.ABSOLUTE, expression);
    }

    /**
     * The number to so many digits after the point, halves away from zero.
     *
     * @param expression a decimal number
     * @param digits -100 to 100; less than none leaves zeros before the point
     * @param <S> whose rows
     * @return a decimal number
     * @throws dev.rowan.problem.InvalidException when there are too many digits
     */
    public static <S> Expr<S, BigDecimal> rounded(Expr<S, BigDecimal> expression, int digits) {
        if (digits < -MOST_DIGITS || digits > MOST_DIGITS) {
            throw Alternatives.invalid("a number is rounded to " + digits + " digits, but there can be -100 to 100");
        }
        return Applied.value(NumberOperation.ROUNDED, expression, digits);
    }

    /**
     * The part before the point as a whole number of 32 bits. Cannot fail.
     *
     * @param expression a number
     * @param <S> whose rows
     * @return null where 32 bits do not hold it
     */
    public static <S> Expr<S, Integer> toInteger(Expr<S, ? extends Number> expression) {
        return Applied.value(Conversion.INTEGER, expression);
    }

    /**
     * The part before the point as a whole number of 64 bits. Cannot fail.
     *
     * @param expression a number
     * @param <S> whose rows
     * @return null where 64 bits do not hold it
     */
    public static <S> Expr<S, Long> toLong(Expr<S, ? extends Number> expression) {
        return Applied.value(Conversion.LONG, expression);
    }

    /**
     * The number that a text says, such as {@code -12.50}: digits, maybe with a point between them and a sign before, at most 200
     * characters, and nothing else. Cannot fail. {@code toInteger(parsed(text))} makes it a whole number.
     *
     * @param text an expression
     * @param <S> whose rows
     * @return null where it says none
     */
    public static <S> Expr<S, BigDecimal> parsed(TextExpr<S> text) {
        return Applied.value(Conversion.PARSED, text);
    }

    /**
     * The number as a decimal number.
     *
     * @param expression a number
     * @param <S> whose rows
     * @return the same number
     */
    public static <S> Expr<S, BigDecimal> toDecimal(Expr<S, ? extends Number> expression) {
        return Applied.value(Conversion.DECIMAL, expression);
    }
}
