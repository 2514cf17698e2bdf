package dev.rowan.expression.function;

import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import dev.rowan.expression.NamedExpr;
import dev.rowan.expression.TextExpr;
import dev.rowan.type.Scalar;
import dev.rowan.type.TypeOf;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Expressions that begin at no attribute, and those of any kind of value. To be imported statically. */
public final class Expressions {
    private Expressions() {}

    /**
     * Something of the row around, inside a lambda over related rows:
     * {@code USER.groups.any(g -> g.name.eq(outer(USER.name)))}.
     *
     * @param token of the nearest row around that has it, not the related row itself
     * @param <V> the class of its values
     * @return an expression
     */
    public static <V> Expr<Object, V> outer(Expr<?, V> token) {
        return new AroundHere<>(token);
    }

    /**
     * A text of the row around, inside a lambda over related rows.
     *
     * @param token of the nearest row around that has it, not the related row itself
     * @return an expression
     */
    public static TextExpr<Object> outerText(TextExpr<?> token) {
        return new AroundHere.OfText(token);
    }

    /**
     * Something of the row that was given to {@code rowan.as(row)}.
     *
     * @param type the actor's resource
     * @param expression reads it off that resource, such as {@code u -> u.id}; of its attributes alone
     * @param <D> the actor's resource
     * @param <V> the class of the values
     * @return an expression; null where there is no actor, or one of another resource
     */
    public static <D, V> Expr<Object, V> actor(
            Class<D> type, Function<? super D, ? extends Expr<? super D, V>> expression) {
        return new OfActor<>(type, expression);
    }

    /**
     * What was given to {@code rowan.inTenant(…)}, where that is text.
     *
     * @return an expression; null where there is no tenant
     */
    public static Expr<Object, String> tenant() {
        return new OfTenant<>(Scalar.TEXT);
    }

    /**
     * What was given to {@code rowan.inTenant(…)}.
     *
     * @param type the class of what tells tenants apart
     * @param <V> the class of what tells tenants apart
     * @return an expression; null where there is no tenant
     * @throws dev.rowan.problem.InvalidException when there is no kind of value for the class
     */
    public static <V> Expr<Object, V> tenant(Class<V> type) {
        return new OfTenant<>(TypeOf.of(type)
                .orElseThrow(() -> Alternatives.invalid(
                        "tenant(" + type.getSimpleName() + ".class) is no kind of value; use a plain one")));
    }

    /**
     * The moment at which the request began, by the clock of the application: the same for all of it.
     *
     * @return an expression, cut to microseconds
     */
    public static Expr<Object, Instant> now() {
        return new Moment(0, ChronoUnit.SECONDS);
    }

    /**
     * Some time before the request began, by the calendar of UTC: {@code USER.createdAt.gt(ago(7, ChronoUnit.DAYS))}.
     *
     * @param amount how long; less than none is later
     * @param unit in what
     * @return an expression, cut to microseconds
     */
    public static Expr<Object, Instant> ago(long amount, ChronoUnit unit) {
        return new Moment(amount, unit);
    }

    /**
     * A value where a condition is true, to be followed by what it is otherwise:
     * {@code when(USER.age.lt(18), "child").otherwise("adult")}.
     *
     * @param condition unknown is no
     * @param value not null
     * @param <S> whose rows
     * @param <V> the class of the values
     * @return a choice that lacks its last word
     */
    public static <S, V> Choosing<S, V> when(Condition<? super S> condition, V value) {
        return new Choosing<>(List.of(condition), List.of(value));
    }

    /**
     * An expression where a condition is true, to be followed by what it is otherwise.
     *
     * @param condition unknown is no
     * @param value of the same rows
     * @param <S> whose rows
     * @param <V> the class of the values
     * @return a choice that lacks its last word
     */
    public static <S, V> Choosing<S, V> when(Condition<? super S> condition, Expr<? super S, V> value) {
        return new Choosing<>(List.of(condition), List.of(value));
    }

    /**
     * The value of an expression, or another where it is null.
     *
     * @param first an expression
     * @param fallback not null
     * @param <S> whose rows
     * @param <V> the class of the values
     * @return an expression that is never null
     */
    public static <S, V> Expr<S, V> coalesce(Expr<? super S, V> first, V fallback) {
        return new FirstOf<>(List.of(first, fallback));
    }

    /**
     * The first of some expressions that is not null.
     *
     * @param first an expression
     * @param others of the same kind
     * @param <S> whose rows
     * @param <V> the class of the values
     * @return an expression; null where all are
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <S, V> Expr<S, V> coalesce(Expr<? super S, V> first, Expr<? super S, V>... others) {
        List<Object> operands = new ArrayList<>();
        operands.add(first);
        operands.addAll(List.of(others));
        return new FirstOf<>(List.copyOf(operands));
    }

    /**
     * The text of a value: of text, numbers, truths, UUIDs, enums and dates. Cannot fail.
     *
     * @param expression any of these; decimals lose the zeros at their end
     * @param <S> whose rows
     * @return a text that is no longer case-insensitive
     */
    public static <S> TextExpr<S> text(Expr<? super S, ?> expression) {
        return new AsText<>(expression);
    }

    /**
     * What a query works out for itself: gives an expression a name, so that it can be loaded, and a record's component can
     * name it. It stands wherever an expression can.
     *
     * @param name as a field would be called, such as {@code friendCount}; none that the resource has already
     * @param expression about rows of the resource
     * @param <R> the resource
     * @param <V> the class of its values
     * @return what to load, and to ask the rows for
     * @throws IllegalArgumentException when the name is none that a field could have
     */
    public static <R, V> NamedExpr<R, V> named(String name, Expr<? super R, V> expression) {
        return new NamedExpr<>(name, expression);
    }

    /**
     * Words of the store's own SQL, for what expressions cannot say. They are trusted: never put into them what a user gave;
     * values go into the arguments, which are bound.
     *
     * @param type the class of the result
     * @param words SQL in which each {@code ?} stands for an argument, and {@code ??} for a question mark
     * @param arguments expressions or plain values, none null
     * @param <V> the class of the result
     * @return an expression, which a store that has no SQL refuses
     */
    public static <V> Expr<Object, V> fragment(Class<V> type, String words, Object... arguments) {
        return OfFragment.of(type, words, arguments);
    }
}
