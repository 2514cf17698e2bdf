package dev.rowan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole run, as short as it can be. */
class BenchTest {
    @TempDir
    Path folder;

    @Test
    void two_workloads_are_checked_counted_measured_through_the_proxy_and_told() throws Exception {
        Options options = new Options(
                List.of("jdbc", "rowan"),
                List.of(Workload.USER, Workload.USER_WITH_GROUPS),
                List.of(Section.STATEMENTS, Section.PLAIN, Section.LATENCY),
                2,
                50,
                50,
                folder);
        ByteArrayOutputStream told = new ByteArrayOutputStream();

        assertThat(Bench.run(options, new PrintStream(told, true, StandardCharsets.UTF_8)))
                .isTrue();

        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("2 contenders read and write the same, and nothing from a cache")
                .containsPattern("one user by key +1/1 +1/1")
                .containsPattern("one user with its groups +2/2 +[12]/[12]")
                .containsPattern("one user by key +[0-9.,]+ µs +[0-9.]+ \\[");
        assertThat(folder.resolve("results.json"))
                .content()
                .contains("\"section\": \"plain\"", "\"section\": \"latency\"", "\"postgresql\": \"");
        assertThat(folder.resolve("results.md")).content().contains("≤ 1.05 × JDBC by hand: ");
        assertThat(folder.resolve("results-latency.svg")).content().endsWith("</svg>\n");
    }
}
