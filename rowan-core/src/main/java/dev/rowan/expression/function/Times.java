package dev.rowan.expression.function;

import dev.rowan.expression.Applied;
import dev.rowan.expression.Expr;
import dev.rowan.model.operation.Conversion;
import dev.rowan.model.operation.TimeOperation;
import dev.rowan.model.operation.TimeOperation.Verb;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;

/**
 * What is worked out from dates and moments, all of it in UTC. The units are seconds, minutes, hours, days, weeks, months
 * and years; dates have no seconds, minutes and hours.
 */
public final class Times {
    private Times() {}

    /**
     * Some time later. A month later is the same day of the month, or the month's last.
     *
     * @param expression a date or moment
     * @param amount less than none is earlier
     * @param unit in what
     * @param <S> whose rows
     * @param <T> the class of the values
     * @return of the same kind; one that no store can keep is refused where it is worked out
     */
    public static <S, T extends Temporal> Expr<S, T> plus(Expr<S, T> expression, int amount, ChronoUnit unit) {
        return Applied.value(new TimeOperation(Verb.PLUS, unit), expression, amount);
    }

    /**
     * Some time later, as long as another expression says.
     *
     * @param expression a date or moment
     * @param amount less than none is earlier
     * @param unit in what
     * @param <S> whose rows
     * @param <T> the class of the values
     * @return of the same kind; one that no store can keep is refused where it is worked out
     */
    public static <S, T extends Temporal> Expr<S, T> plus(
            Expr<S, T> expression, Expr<? super S, Integer> amount, ChronoUnit unit) {
        return Applied.value(new TimeOperation(Verb.PLUS, unit), expression, amount);
    }

    /**
     * Some time earlier. A month earlier is the same day of the month, or the month's last.
     *
     * @param expression a date or moment
     * @param amount less than none is later
     * @param unit in what
     * @param <S> whose rows
     * @param <T> the class of the values
     * @return of the same kind; one that no store can keep is refused where it is worked out
     * @throws ArithmeticException when the amount is the least that there is
     */
    public static <S, T extends Temporal> Expr<S, T> minus(Expr<S, T> expression, int amount, ChronoUnit unit) {
        return plus(expression, Math.negateExact(amount), unit);
    }

    /**
     * The beginning of the unit in which it lies; weeks begin on Monday.
     *
     * @param expression a date or moment
     * @param unit in what
     * @param <S> whose rows
     * @param <T> the class of the values
     * @return of the same kind
     */
    public static <S, T extends Temporal> Expr<S, T> truncated(Expr<S, T> expression, ChronoUnit unit) {
        return Applied.value(new TimeOperation(Verb.TRUNCATED, unit), expression);
    }

    /**
     * How many whole units there are from one to another, cut toward zero. A month is over when its day and time are reached.
     *
     * @param unit in what
     * @param from a date or moment
     * @param to of the same kind
     * @param <S> whose rows
     * @param <T> the class of the values
     * @return less than none where the second comes before the first
     */
    public static <S, T extends Temporal> Expr<S, Long> difference(
            ChronoUnit unit, Expr<S, T> from, Expr<? super S, T> to) {
        return Applied.value(new TimeOperation(Verb.DIFFERENCE, unit), from, to);
    }

    /**
     * How many whole units there are from one to a given one, cut toward zero. A month is over when its day and time are
     * reached.
     *
     * @param unit in what
     * @param from a date or moment
     * @param to not null
     * @param <S> whose rows
     * @param <T> the class of the values
     * @return less than none where the second comes before the first
     */
    public static <S, T extends Temporal> Expr<S, Long> difference(ChronoUnit unit, Expr<S, T> from, T to) {
        return Applied.value(new TimeOperation(Verb.DIFFERENCE, unit), from, to);
    }

    /**
     * The year.
     *
     * @param expression a date or moment
     * @param <S> whose rows
     * @return before the year 1 comes 0
     */
    public static <S> Expr<S, Integer> year(Expr<S, ? extends Temporal> expression) {
        return part(ChronoUnit.YEARS, expression);
    }

    /**
     * The month of the year.
     *
     * @param expression a date or moment
     * @param <S> whose rows
     * @return 1 to 12
     */
    public static <S> Expr<S, Integer> month(Expr<S, ? extends Temporal> expression) {
        return part(ChronoUnit.MONTHS, expression);
    }

    /**
     * The week of the year of weeks, by ISO 8601: the first one has the year's first Thursday.
     *
     * @param expression a date or moment
     * @param <S> whose rows
     * @return 1 to 53
     */
    public static <S> Expr<S, Integer> week(Expr<S, ? extends Temporal> expression) {
        return part(ChronoUnit.WEEKS, expression);
    }

    /**
     * The day of the month.
     *
     * @param expression a date or moment
     * @param <S> whose rows
     * @return 1 to 31
     */
    public static <S> Expr<S, Integer> day(Expr<S, ? extends Temporal> expression) {
        return part(ChronoUnit.DAYS, expression);
    }

    /**
     * The day of the week.
     *
     * @param expression a date or moment
     * @param <S> whose rows
     * @return 1 for Monday to 7 for Sunday
     */
    public static <S> Expr<S, Integer> dayOfWeek(Expr<S, ? extends Temporal> expression) {
        return Applied.value(new TimeOperation(Verb.DAY_OF, ChronoUnit.WEEKS), expression);
    }

    /**
     * The day of the year.
     *
     * @param expression a date or moment
     * @param <S> whose rows
     * @return 1 to 366
     */
    public static <S> Expr<S, Integer> dayOfYear(Expr<S, ? extends Temporal> expression) {
        return Applied.value(new TimeOperation(Verb.DAY_OF, ChronoUnit.YEARS), expression);
    }

    /**
     * The hour of the day.
     *
     * @param expression a moment or time of day
     * @param <S> whose rows
     * @return 0 to 23
     */
    public static <S> Expr<S, Integer> hour(Expr<S, ? extends Temporal> expression) {
        return part(ChronoUnit.HOURS, expression);
    }

    /**
     * The minute of the hour.
     *
     * @param expression a moment or time of day
     * @param <S> whose rows
     * @return 0 to 59
     */
    public static <S> Expr<S, Integer> minute(Expr<S, ? extends Temporal> expression) {
        return part(ChronoUnit.MINUTES, expression);
    }

    /**
     * The second of the minute, without its fraction.
     *
     * @param expression a moment or time of day
     * @param <S> whose rows
     * @return 0 to 59
     */
    public static <S> Expr<S, Integer> second(Expr<S, ? extends Temporal> expression) {
        return part(ChronoUnit.SECONDS, expression);
    }

    /**
     * The day in which a moment lies, in UTC.
     *
     * @param expression a moment
     * @param <S> whose rows
     * @return a date
     */
    public static <S> Expr<S, LocalDate> date(Expr<S, ? extends Temporal> expression) {
        return Applied.value(new TimeOperation(Verb.DATE, ChronoUnit.DAYS), expression);
    }

    /**
     * The moment at which a day begins, in UTC.
     *
     * @param expression a date
     * @param <S> whose rows
     * @return a moment
     */
    public static <S> Expr<S, Instant> startOfDay(Expr<S, LocalDate> expression) {
        return Applied.value(Conversion.INSTANT, expression);
    }

    private static <S> Expr<S, Integer> part(ChronoUnit unit, Expr<S, ? extends Temporal> expression) {
        return Applied.value(new TimeOperation(Verb.PART, unit), expression);
    }
}
