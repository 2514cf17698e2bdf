package dev.rowan.postgres.sql.call;

import dev.rowan.model.operation.TimeOperation;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes what is done with dates and moments: all are looked at as days and times in UTC, whatever the session's zone. */
final class TimeWords {
    private TimeWords() {}

    static String of(TimeOperation operation, List<ValueType> kinds) {
        ChronoUnit unit = operation.unit();
        ValueType type = kinds.get(0);
        String first = local(type, 0);
        return switch (operation.verb()) {
            case PLUS -> kept(type, within(first + " + make_interval(" + amount(unit) + " => {1})"));
            case TRUNCATED -> {
                String begin = "date_trunc('" + name(unit) + "', " + first + ")";
                yield kept(type, unit == ChronoUnit.WEEKS ? within(begin) : begin);
            }
            case DIFFERENCE -> difference(unit, first, local(type, 1));
            case PART -> part(unit, first);
            case DAY_OF -> number(unit == ChronoUnit.WEEKS ? "isodow" : "doy", first);
            case DATE -> first + "::date";
        };
    }

    private static String local(ValueType type, int index) {
        String operand = "{" + index + "}";
        if (type == Scalar.TIME || type == Scalar.LOCAL_DATE_TIME) {
            return operand;
        }
        return type == Scalar.DATE ? operand + "::timestamp" : "(" + operand + " at time zone 'UTC')";
    }

    private static String kept(ValueType type, String words) {
        if (type == Scalar.LOCAL_DATE_TIME) {
            return "(" + words + ")";
        }
        return type == Scalar.DATE ? "(" + words + ")::date" : "((" + words + ") at time zone 'UTC')";
    }

    /** The server keeps a year more and 38 days earlier than Rowan does: moved as far to and fro it refuses what is beyond. */
    private static String within(String words) {
        return words + " + interval '366 days' - interval '404 days' + interval '38 days'";
    }

    private static String amount(ChronoUnit unit) {
        return switch (unit) {
            case SECONDS -> "secs";
            case MINUTES -> "mins";
            default -> name(unit) + "s";
        };
    }

    private static String name(ChronoUnit unit) {
        return switch (unit) {
            case SECONDS -> "second";
            case MINUTES -> "minute";
            case HOURS -> "hour";
            case DAYS -> "day";
            case WEEKS -> "week";
            case MONTHS -> "month";
            default -> "year";
        };
    }

    /** The server leaves the year 0 out. */
    static String year(String moment) {
        return "(extract(year from " + moment + ")::integer + (extract(year from " + moment + ") < 0)::integer)";
    }

    private static String number(String field, String moment) {
        return "extract(" + field + " from " + moment + ")::integer";
    }

    private static String part(ChronoUnit unit, String moment) {
        return switch (unit) {
            case YEARS -> "(select " + year("o.a") + " from (select " + moment + ") o(a))";
            case SECONDS -> "floor(extract(second from " + moment + "))::integer";
            default -> number(name(unit), moment);
        };
    }

    private static String difference(ChronoUnit unit, String from, String to) {
        if (unit == ChronoUnit.MONTHS || unit == ChronoUnit.YEARS) {
            return months(unit == ChronoUnit.YEARS ? " / 12" : "", from, to);
        }
        return "div(extract(epoch from (" + to + " - " + from + ")), "
                + unit.getDuration().toSeconds() + ")::bigint";
    }

    /** A month is over when its day and time of day are reached. */
    private static String months(String whole, String from, String to) {
        return "(select case when o.m > 0 and o.y < o.x then o.m - 1 when o.m < 0 and o.y > o.x then o.m + 1 else o.m end"
                + whole + " from (select ((" + year("i.b") + " - " + year("i.a") + ") * 12 + "
                + number("month", "i.b") + " - " + number("month", "i.a") + ")::bigint m, "
                + "i.a - date_trunc('month', i.a) x, i.b - date_trunc('month', i.b) y"
                + " from (select " + from + " a, " + to + " b) i) o)";
    }
}
