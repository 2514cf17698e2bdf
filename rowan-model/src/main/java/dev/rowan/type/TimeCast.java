package dev.rowan.type;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
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
