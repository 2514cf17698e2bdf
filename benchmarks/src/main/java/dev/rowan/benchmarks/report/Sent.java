package dev.rowan.benchmarks.report;

import java.util.Locale;

/** What a call sends, on average. */
public record Sent(double statements, double roundTrips) {
    /** Such as {@code 2/1}. */
    @Override
    public String toString() {
        return number(statements) + "/" + number(roundTrips);
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.format(Locale.ROOT, "%.1f", value);
    }
}
