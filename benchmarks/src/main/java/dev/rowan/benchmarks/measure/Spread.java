package dev.rowan.benchmarks.measure;

import java.util.Arrays;
import java.util.Locale;

/** The median of what many rounds gave, between its quartiles. */
public record Spread(double low, double median, double high) {
    /** Of values in any order; at least one. */
    public static Spread of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    /** Between two values that stand side by side, the place is shared by distance. */
    private static double at(double[] sorted, double share) {
        if (sorted.length == 0) {
            throw new IllegalArgumentException("there is nothing to take the median of");
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** Such as {@code 0.97 [0.95–1.01]}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f [%.2f–%.2f]", median, low, high);
    }
}
