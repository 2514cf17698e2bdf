package dev.rowan.type;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Input to dates and times, within what every store can keep. */
final class TimeCast {
    private static final LocalDate FIRST_DAY = LocalDate.of(-4712, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(294_275, 12, 31);
    private static final Instant FIRST = Instant.parse("-4712-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("+294275-12-31T23:59:59.999999Z");

    /** A hundred thousand years of 365 days. */
    private static final Duration LONGEST = Duration.ofDays(36_500_000);

    private TimeCast() {}

    static Cast date(Object input, String words) {
        try {
            LocalDate day =
                    input instanceof String text ? LocalDate.parse(text) : input instanceof LocalDate d ? d : null;
            if (day == null) {
                return new Cast.Refused("must be " + words);
            }
            return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY) ? outside() : new Cast.Done(day);
        } catch (DateTimeException malformed) {
            return new Cast.Refused("must be " + words);
        }
    }

    static Cast time(Object input, String words) {
        try {
            LocalTime time =
                    input instanceof String text ? LocalTime.parse(text) : input instanceof LocalTime t ? t : null;
            return time == null
                    ? new Cast.Refused("must be " + words)
                    : new Cast.Done(time.truncatedTo(ChronoUnit.MICROS));
        } catch (DateTimeException malformed) {
            return new Cast.Refused("must be " + words);
        }
    }

    static Cast instant(Object input, String words) {
        try {
            Instant moment = moment(input);
            if (moment == null) {
                return new Cast.Refused("must be " + words);
            }
            Instant cut = moment.truncatedTo(ChronoUnit.MICROS);
            return cut.isBefore(FIRST) || cut.isAfter(LAST) ? outside() : new Cast.Done(cut);
        } catch (DateTimeException malformed) {
            return new Cast.Refused("must be " + words);
        }
    }

    static Cast local(Object input, String words) {
        try {
            LocalDateTime at = input instanceof String text
                    ? LocalDateTime.parse(text)
                    : input instanceof LocalDateTime given ? given : null;
            if (at == null) {
                return new Cast.Refused("must be " + words);
            }
            LocalDateTime cut = at.truncatedTo(ChronoUnit.MICROS);
            return cut.toLocalDate().isBefore(FIRST_DAY) || cut.toLocalDate().isAfter(LAST_DAY)
                    ? outside()
                    : new Cast.Done(cut);
        } catch (DateTimeException malformed) {
            return new Cast.Refused("must be " + words);
        }
    }

    /** Cut toward the past, as moments are. */
    static Cast duration(Object input, String words) {
        try {
            Duration length = input instanceof String text
                    ? Duration.parse(text)
                    : input instanceof Duration given ? given : null;
            if (length == null) {
                return new Cast.Refused("must be " + words);
            }
            return length.compareTo(LONGEST) > 0 || length.compareTo(LONGEST.negated()) < 0
                    ? new Cast.Refused("must be at most " + LONGEST + " long, either way")
                    : new Cast.Done(length.minusNanos(length.toNanosPart() % 1_000));
        } catch (DateTimeException | ArithmeticException malformed) {
            return new Cast.Refused("must be " + words);
        }
    }

    private static @Nullable Instant moment(Object input) {
        if (input instanceof Instant moment) {
            return moment;
        }
        if (input instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        if (input instanceof ZonedDateTime moment) {
            return moment.toInstant();
        }
        return input instanceof String text ? OffsetDateTime.parse(text).toInstant() : null;
    }

    private static Cast outside() {
        return new Cast.Refused("must be between the years -4712 and 294275");
    }
}
