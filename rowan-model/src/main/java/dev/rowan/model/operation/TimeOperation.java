package dev.rowan.model.operation;

import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What can be done with dates and moments. Moments are read in UTC, by the calendar of ISO 8601.
 *
 * @param verb what is done
 * @param unit the unit in which it is done: seconds to years, for dates days to years
 */
public record TimeOperation(Verb verb, ChronoUnit unit) implements Operation {
    /** The units that there are for moments; the last four are there for dates, too. */
    public static final List<ChronoUnit> UNITS = List.of(
            ChronoUnit.SECONDS,
            ChronoUnit.MINUTES,
            ChronoUnit.HOURS,
            ChronoUnit.DAYS,
            ChronoUnit.WEEKS,
            ChronoUnit.MONTHS,
            ChronoUnit.YEARS);

    private static final Set<ChronoUnit> SHORT = Set.copyOf(UNITS.subList(0, 3));

    /** What is done. */
    public enum Verb {
        /** So many units later. A month later is the same day of the month, or the month's last. */
        PLUS,
        /** The beginning of the unit; weeks begin on Monday. */
        TRUNCATED,
        /** How many whole units there are from the first to the second, cut toward zero. */
        DIFFERENCE,
        /**
         * A part: the year, the month from 1, the week of ISO 8601, the day of the month, the hour, the minute, the second.
         */
        PART,
        /** The day of the week, Monday being 1; or the day of the year. */
        DAY_OF,
        /** The day in which a moment lies. */
        DATE
    }

    /**
     * Whether a kind of value has this unit.
     *
     * @param type dates, times or moments
     * @return false for hours of a date
     */
    public boolean fits(ValueType type) {
        if (type == Scalar.TIME) {
            return verb == Verb.PART && SHORT.contains(unit);
        }
        boolean dated = type == Scalar.DATE || type == Scalar.INSTANT || type == Scalar.LOCAL_DATE_TIME;
        return dated && UNITS.contains(unit) && !(type == Scalar.DATE && SHORT.contains(unit));
    }

    @Override
    public String words() {
        return verb.name().toLowerCase(Locale.ROOT) + " " + unit.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public ValueType type(List<ValueType> operands) {
        return switch (verb) {
            case PLUS, TRUNCATED -> operands.get(0);
            case DIFFERENCE -> Scalar.LONG;
            case PART, DAY_OF -> Scalar.INTEGER;
            case DATE -> Scalar.DATE;
        };
    }

    @Override
    public ValueType beside(ValueType first) {
        return verb == Verb.PLUS ? Scalar.INTEGER : first;
    }
}
