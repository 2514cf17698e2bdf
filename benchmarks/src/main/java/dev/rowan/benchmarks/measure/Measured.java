package dev.rowan.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What each contender's slices came to, round by round.
 *
 * @param costs by contender, in the order of the table; each has a cost a round
 * @param failures by contender, who failed and has no costs
 */
public record Measured(Map<String, List<Cost>> costs, Map<String, String> failures) {
    public Measured {
        costs = new LinkedHashMap<>(costs);
        failures = new LinkedHashMap<>(failures);
    }

    /** Whether there are costs of a contender. */
    public boolean has(String contender) {
        return costs.containsKey(contender);
    }

    /** The time of one contender by that of another, in the same round each. */
    public Spread ratio(String contender, String by) {
        return rounds(contender, by, Cost::micros);
    }

    /** The same of the calls in a second: more is better. */
    public Spread throughput(String contender, String by) {
        return rounds(contender, by, Cost::perSecond);
    }

    private Spread rounds(String contender, String by, ToDoubleFunction<Cost> value) {
        List<Double> ratios = new ArrayList<>();
        List<Cost> mine = costs.get(contender);
        List<Cost> other = costs.get(by);
        for (int round = 0; round < Math.min(mine.size(), other.size()); round++) {
            ratios.add(value.applyAsDouble(mine.get(round)) / value.applyAsDouble(other.get(round)));
        }
        return Spread.of(ratios.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The median time of a call in microseconds. */
    public double micros(String contender) {
        return median(contender, Cost::micros);
    }

    /** The median of what a call allocates. */
    public double bytes(String contender) {
        return median(contender, Cost::bytes);
    }

    /** The median of the calls in a second. */
    public double perSecond(String contender) {
        return median(contender, Cost::perSecond);
    }

    private double median(String contender, ToDoubleFunction<Cost> value) {
        return Spread.of(costs.get(contender).stream().mapToDouble(value).toArray())
                .median();
    }
}
