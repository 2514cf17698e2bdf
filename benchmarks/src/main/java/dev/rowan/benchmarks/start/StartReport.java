package dev.rowan.benchmarks.start;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Says what was measured, and whether the aims were met. */
record StartReport(Map<String, List<ChildJvm>> cold, List<Opened> opened) {
    static final String JDBC = "JDBC by hand, with HikariCP";

    private static final double AIM_OVER_JDBC = 300;
    private static final double AIM_OF_MOST = 2_000;

    static String rowan(int resources) {
        return "Rowan, " + resources + " resources";
    }

    String text() {
        StringBuilder text = new StringBuilder("# From nothing to an answer\n\n");
        text.append(
                        "A JVM of its own each time, with its usual settings: reads one user with its groups, and ends. Medians of ")
                .append(cold.get(JDBC).size())
                .append(", in turns; quartiles in brackets.\n\n")
                .append("| ms | to the answer | whole process | over JDBC |\n|---|---|---|---|\n");
        double base = quartile(cold.get(JDBC), ChildJvm::ended, 2);
        cold.forEach((name, children) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %.0f [%.0f–%.0f] | %.0f [%.0f–%.0f] | %.0f |%n",
                name,
                quartile(children, ChildJvm::answered, 2),
                quartile(children, ChildJvm::answered, 1),
                quartile(children, ChildJvm::answered, 3),
                quartile(children, ChildJvm::ended, 2),
                quartile(children, ChildJvm::ended, 1),
                quartile(children, ChildJvm::ended, 3),
                quartile(children, ChildJvm::ended, 2) - base)));
        double over = quartile(cold.get(rowan(5)), ChildJvm::ended, 2) - base;
        text.append("\nFive resources at most %.0f ms over JDBC's whole process: **%s**.%n"
                .formatted(AIM_OVER_JDBC, over <= AIM_OVER_JDBC ? "met" : "missed"));
        resources(text);
        return text.toString();
    }

    private void resources(StringBuilder text) {
        text.append("\n## Resources in number\n\nA fresh JVM each time; the store is PostgreSQL, not yet asked.\n\n")
                .append(
                        "| resources | loaded and made, ms | `Rowan.open`, ms | resources keep, KiB | Rowan keeps, KiB |\n")
                .append("|---|---|---|---|---|\n");
        for (Opened each : opened) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %,d | %.0f | %.0f | %,.0f | %,.0f |%n",
                    each.resources(),
                    each.making(),
                    each.opening(),
                    each.declared(),
                    each.opened()));
        }
        Opened most = opened.get(opened.size() - 1);
        text.append("%n%,d resources under %.0f s, both together: **%s**.%n"
                .formatted(
                        most.resources(),
                        AIM_OF_MOST / 1_000,
                        most.making() + most.opening() < AIM_OF_MOST ? "met" : "missed"));
    }

    private static double quartile(List<ChildJvm> children, ToDoubleFunction<ChildJvm> figure, int quarter) {
        double[] sorted = children.stream().mapToDouble(figure).toArray();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * quarter / 4)];
    }
}
