package dev.rowan.benchmarks.growth;

import java.util.Arrays;
import java.util.List;

/**
 * What one amount of work cost: microseconds of a call by JDBC and by Rowan, in each round the middle one.
 *
 * @param n how much work
 */
record Point(int n, double[] jdbc, double[] rowan) {
    /** How long Rowan took of a round, by JDBC's time of that same round. */
    double[] ratios() {
        double[] ratios = new double[jdbc.length];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = rowan[round] / jdbc[round];
        }
        return ratios;
    }

    static double quartile(double[] values, int quarter) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * quarter / 4)];
    }

    static double middle(double[] values) {
        return quartile(values, 2);
    }

    double ratio() {
        return middle(ratios());
    }

    /** How much dearer, against JDBC, the most is than the least. */
    static double growth(List<Point> points) {
        return points.get(points.size() - 1).ratio() / points.get(0).ratio();
    }
}
