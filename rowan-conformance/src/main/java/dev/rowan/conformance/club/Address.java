package dev.rowan.conformance.club;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record kept as one document.
 *
 * @param street any text
 * @param number any number
 * @param city may be null
 * @param tags any number of texts
 * @param where a record within, or null
 * @param kind an enum within
 * @param since a date within, or null
 * @param seen a moment within, or null
 */
public record Address(
        String street,
        int number,
        @Nullable String city,
        List<String> tags,
        @Nullable Spot where,
        Standing kind,
        @Nullable LocalDate since,
        @Nullable Instant seen) {
    /**
     * A point on the map.
     *
     * @param east degrees
     * @param north degrees
     */
    public record Spot(BigDecimal east, BigDecimal north) {}
}
