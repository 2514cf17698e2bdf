package dev.rowan.evaluate;

import dev.rowan.model.operation.TimeOperation;
import dev.rowan.type.Cast;
import dev.rowan.type.Scalar;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** What operations make of dates and moments: all are looked at as days and times in UTC. */
final class Times {
    private static final int MONTHS = 12;
    private static final long MICROS = 1_000_000;

    private Times() {}

    /** @throws ArithmeticException when the result is a date that no store can keep */
    static Object value(TimeOperation operation, List<Object> operands) {
        Object first = operands.get(0);
        ChronoUnit unit = operation.unit();
        return switch (operation.verb()) {
            case PLUS -> kept(first, later(local(first), (Integer) operands.get(1), unit));
            case TRUNCATED -> kept(first, truncated(local(first), unit));
            case DIFFERENCE -> difference(local(first), local(operands.get(1)), unit);
            case PART -> part(first instanceof LocalTime time ? time : local(first), unit);
            case DAY_OF ->
                unit == ChronoUnit.WEEKS
                        ? local(first).getDayOfWeek().getValue()
                        : local(first).getDayOfYear();
            case DATE -> local(first).toLocalDate();
        };
    }

    private static LocalDateTime local(Object value) {
        if (value instanceof LocalDateTime at) {
            return at;
        }
        return value instanceof LocalDate day
                ? day.atStartOfDay()
                : LocalDateTime.ofInstant((Instant) value, ZoneOffset.UTC);
    }

    private static Object kept(Object like, LocalDateTime result) {
        Cast cast = like instanceof LocalDate
                ? Scalar.DATE.cast(result.toLocalDate())
                : like instanceof LocalDateTime
                        ? Scalar.LOCAL_DATE_TIME.cast(result)
                        : Scalar.INSTANT.cast(result.toInstant(ZoneOffset.UTC));
        if (cast instanceof Cast.Done done) {
            return done.value();
        }
        throw new ArithmeticException("a date that no store can keep");
    }

    private static LocalDateTime later(LocalDateTime from, int amount, ChronoUnit unit) {
        try {
            return from.plus(amount, unit);
        } catch (DateTimeException tooFar) {
            throw new ArithmeticException("a date that no calendar has");
        }
    }

    private static LocalDateTime truncated(LocalDateTime at, ChronoUnit unit) {
        LocalDateTime day = at.truncatedTo(ChronoUnit.DAYS);
        return switch (unit) {
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
            default -> at.truncatedTo(unit);
        };
    }

    private static long difference(LocalDateTime from, LocalDateTime to, ChronoUnit unit) {
        if (unit == ChronoUnit.MONTHS || unit == ChronoUnit.YEARS) {
            long months = months(from, to);
            return unit == ChronoUnit.YEARS ? months / MONTHS : months;
        }
        long micros = ChronoUnit.MICROS.between(from, to);
        return micros / (unit.getDuration().toSeconds() * MICROS);
    }

    /** A month is over when its day and time of day are reached. */
    private static long months(LocalDateTime from, LocalDateTime to) {
        long months = (to.getYear() - (long) from.getYear()) * MONTHS + to.getMonthValue() - from.getMonthValue();
        int rest = inMonth(to).compareTo(inMonth(from));
        if (months > 0 && rest < 0) {
            return months - 1;
        }
        return months < 0 && rest > 0 ? months + 1 : months;
    }

    private static LocalDateTime inMonth(LocalDateTime at) {
        return LocalDateTime.of(LocalDate.of(2000, 1, at.getDayOfMonth()), at.toLocalTime());
    }

    private static int part(TemporalAccessor at, ChronoUnit unit) {
        return switch (unit) {
            case YEARS -> at.get(ChronoField.YEAR);
            case MONTHS -> at.get(ChronoField.MONTH_OF_YEAR);
            case WEEKS -> at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case DAYS -> at.get(ChronoField.DAY_OF_MONTH);
            case HOURS -> at.get(ChronoField.HOUR_OF_DAY);
            case MINUTES -> at.get(ChronoField.MINUTE_OF_HOUR);
            default -> at.get(ChronoField.SECOND_OF_MINUTE);
        };
    }
}
