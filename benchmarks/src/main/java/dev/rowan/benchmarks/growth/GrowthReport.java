package dev.rowan.benchmarks.growth;

import dev.rowan.benchmarks.start.Opened;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Says what was measured, and whether the aim was met. */
record GrowthReport(Map<Work, List<Point>> all, List<Opened> opened) {
    private static final double AIM = 1.2;

    String text() {
        StringBuilder text = new StringBuilder(
                "# Cost against n\n\nJDBC by hand and Rowan take turns on tables with 100,000 groups"
                        + " and up to 1,000,000 links. Times are medians; the ratio is the median of the rounds' ratios, with its"
                        + " quartiles. The aim: the ratio at the largest n is at most 1.2 times the ratio at the smallest.\n");
        all.forEach((work, points) -> {
            text.append("\n## ")
                    .append(work.label())
                    .append("\n\n| n | JDBC, µs | Rowan, µs | ratio |\n|---|---|---|---|\n");
            for (Point point : points) {
                text.append(String.format(
                        Locale.ROOT,
                        "| %,d | %,.1f | %,.1f | %.2f [%.2f–%.2f] |%n",
                        point.n(),
                        Point.middle(point.jdbc()),
                        Point.middle(point.rowan()),
                        point.ratio(),
                        Point.quartile(point.ratios(), 1),
                        Point.quartile(point.ratios(), 3)));
            }
            double growth = Point.growth(points);
            text.append(String.format(
                    Locale.ROOT,
                    "%nThe ratio at the largest is %.2f times that at the smallest: **%s**.%n",
                    growth,
                    growth <= AIM ? "met" : "missed"));
        });
        text.append(
                "\n## resources in a domain\n\n| n | made and opened, ms | kept, KiB | ms a resource | KiB a resource |\n"
                        + "|---|---|---|---|---|\n");
        for (Opened each : opened) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %,d | %.0f | %,.0f | %.2f | %.1f |%n",
                    each.resources(),
                    each.millis(),
                    each.kibibytes(),
                    each.millis() / each.resources(),
                    each.kibibytes() / each.resources()));
        }
        return text.toString();
    }

    String chart() {
        LogChart chart = new LogChart("Cost against n: Rowan and JDBC by hand");
        all.forEach((work, points) -> chart.panel(
                work.label(),
                "µs",
                List.of(
                        line("JDBC by hand", points, point -> Point.middle(point.jdbc())),
                        line("Rowan", points, point -> Point.middle(point.rowan())))));
        chart.panel(
                "n resources: made and opened",
                "ms",
                List.of(new LogChart.Curve(
                        "Rowan",
                        opened.stream()
                                .map(each -> new double[] {each.resources(), each.millis()})
                                .toList())));
        chart.panel(
                "n resources: memory kept",
                "KiB",
                List.of(new LogChart.Curve(
                        "Rowan",
                        opened.stream()
                                .map(each -> new double[] {each.resources(), each.kibibytes()})
                                .toList())));
        return chart.svg();
    }

    private static LogChart.Curve line(String name, List<Point> points, ToDoubleFunction<Point> figure) {
        return new LogChart.Curve(
                name,
                points.stream()
                        .map(point -> new double[] {point.n(), figure.applyAsDouble(point)})
                        .toList());
    }
}
