package dev.rowan.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.benchmarks.measure.Cost;
import dev.rowan.benchmarks.measure.Measured;
import dev.rowan.benchmarks.measure.Pace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    private static final List<String> CONTENDERS =
            List.of("JDBC by hand", "JDBC at its limit", "Rowan", "Hibernate", "jOOQ <multiset>", "Ebean", "Jimmer");

    @TempDir
    Path folder;

    @Test
    void everything_is_told_as_json_as_markdown_and_drawn() throws Exception {
        List<Line> lines = List.of(
                line("one user by key", 19.5, 0.96, 1.18, 1.19, 1.43, 1.07, 1.32),
                line("100 users with their groups", 616, 0.77, 0.86, 3.09, 10.3, 1.95, 1.55));
        Pace pace = new Pace(1, 5, 10_000, 300);
        Run run = new Run(
                Map.of("machine", "a \"small\" one"),
                CONTENDERS,
                Map.of("one user by key", Map.of("Rowan", new Sent(1, 1), "JDBC by hand", new Sent(2, 1.5))),
                List.of(
                        new Part("plain", "Time of a call", Kind.PLAIN, pace, lines),
                        new Part("threads-8", "Throughput in 8 threads", Kind.THREADS, pace, lines)));

        Reports.write(run, folder);

        assertThat(folder.resolve("results.json"))
                .content()
                .contains("\"machine\": \"a \\\"small\\\" one\"", "\"ratio\": [1.1682, 1.18, 1.1918]", "\"aims\": [");
        assertThat(folder.resolve("results.md"))
                .content()
                .contains(
                        "| one user by key | 1<br>19.5 µs · 2.0 KB · 2/1.5 |",
                        "**1.18** [1.17–1.19]<br>23.0 µs · 2.0 KB · 1/1 |",
                        "≤ 1.00 × JDBC by hand: missed (1.18)<br>≤ 1.25 × JDBC at its limit: met (1.23)",
                        "Ebean failed at 'one user by key': `gone`");
        for (String chart : List.of("results.svg", "results-threads-8.svg")) {
            var drawn = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(folder.resolve(chart).toFile());
            assertThat(drawn.getElementsByTagName("rect").getLength()).isEqualTo(1 + 11);
        }
        assertThat(Files.readString(folder.resolve("results.svg"))).contains("10.30  jOOQ &lt;multiset>");
    }

    /** The spread is a hundredth to each side; Ebean failed at the first. */
    private static Line line(String label, double micros, double... ratios) {
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        costs.put("JDBC by hand", rounds(micros, 0));
        for (int i = 0; i < ratios.length; i++) {
            costs.put(CONTENDERS.get(i + 1), rounds(micros * ratios[i], 0.01));
        }
        Map<String, String> failures = label.startsWith("one") ? Map.of("Ebean", "gone") : Map.of();
        failures.keySet().forEach(costs::remove);
        return new Line(label, label, false, new Measured(costs, failures));
    }

    private static List<Cost> rounds(double micros, double spread) {
        List<Cost> rounds = new ArrayList<>();
        for (int round = -2; round <= 2; round++) {
            double mine = micros * (1 + round * spread);
            rounds.add(new Cost(mine, 2_048, 1e6 / mine));
        }
        return rounds;
    }
}
