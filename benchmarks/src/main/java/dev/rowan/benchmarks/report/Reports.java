package dev.rowan.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes everything into a folder; called again and again, it holds what was found until then. */
public final class Reports {
    private Reports() {}

    /** Writes {@code results.json}, {@code results.md}, and a chart of each section. */
    public static void write(Run run, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("results.json"), JsonReport.of(run));
        Files.writeString(folder.resolve("results.md"), MarkdownReport.of(run));
        for (Part part : run.parts()) {
            String name = part == run.parts().get(0) ? "results.svg" : "results-" + part.key() + ".svg";
            Files.writeString(folder.resolve(name), Chart.of(run, part));
        }
    }
}
