package dev.rowan.benchmarks.report;

import dev.rowan.benchmarks.measure.Pace;
import java.util.List;

/** All workloads under one condition. */
public record Part(String key, String title, Kind kind, Pace pace, List<Line> lines) {}
