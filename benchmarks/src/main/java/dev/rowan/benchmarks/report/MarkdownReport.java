package dev.rowan.benchmarks.report;

import dev.rowan.benchmarks.measure.Measured;
import dev.rowan.benchmarks.measure.Spread;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables, for people. */
final class MarkdownReport {
    private final Run run;
    private final StringBuilder text = new StringBuilder();

    private MarkdownReport(Run run) {
        this.run = run;
    }

    static String of(Run run) {
        MarkdownReport report = new MarkdownReport(run);
        report.head();
        run.parts().forEach(report::part);
        if (!run.sent().isEmpty()) {
            report.sent();
        }
        return report.text.toString();
    }

    private void head() {
        text.append("# Benchmarks\n\n");
        run.about().forEach((what, value) -> text.append("- **%s**: %s\n".formatted(what, told(value))));
        text.append("""

                Each cell: the ratio to %s (the median of the rounds' ratios, with its quartiles), then the median time of a
                call and what it allocates. A tie, under a tenth, is within the noise.
                """.formatted(run.first()));
    }

    private static String told(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(value);
    }

    private void part(Part part) {
        text.append("\n## ").append(part.title()).append("\n\n");
        text.append("Rounds: %d of %d ms each, after %d ms to warm up.\n\n"
                .formatted(
                        part.pace().rounds(),
                        part.pace().sliceMillis(),
                        part.pace().warmUpMillis()));
        columns("aims");
        for (Line line : part.lines()) {
            text.append("| ").append(line.label()).append(" |");
            for (String contender : run.contenders()) {
                text.append(' ').append(cell(part.kind(), line, contender)).append(" |");
            }
            text.append(' ')
                    .append(Aims.of(run, part.kind(), line).stream()
                            .map(Verdict::toString)
                            .collect(Collectors.joining("<br>")))
                    .append(" |\n");
        }
        failures(part);
    }

    private void columns(String last) {
        text.append("| |");
        run.contenders().forEach(contender -> text.append(' ').append(contender).append(" |"));
        text.append(last.isEmpty() ? "\n" : " " + last + " |\n");
        text.append("|---").append("|--:".repeat(run.contenders().size())).append(last.isEmpty() ? "|\n" : "|---|\n");
    }

    private String cell(Kind kind, Line line, String contender) {
        Measured measured = line.measured();
        if (!measured.has(contender)) {
            return "failed";
        }
        String own = kind.throughput()
                ? String.format(Locale.ROOT, "%,.0f /s", measured.perSecond(contender))
                : micros(measured.micros(contender)) + " · " + kilobytes(measured.bytes(contender));
        if (!measured.has(run.first())) {
            return own;
        }
        Spread ratio = kind.throughput()
                ? measured.throughput(contender, run.first())
                : measured.ratio(contender, run.first());
        String shown = contender.equals(run.first()) ? "1" : ratio.toString().replaceFirst("^(\\S+)", "**$1**");
        String sent = run.sent(line.workload(), contender)
                .filter(counts -> !kind.throughput())
                .map(counts -> " · " + counts)
                .orElse("");
        return shown + "<br>" + own + sent;
    }

    private void failures(Part part) {
        for (Line line : part.lines()) {
            for (Map.Entry<String, String> failure : line.measured().failures().entrySet()) {
                text.append(
                        "\n%s failed at '%s': `%s`\n".formatted(failure.getKey(), line.label(), failure.getValue()));
            }
        }
    }

    private void sent() {
        text.append("\n## Statements and round trips of a call\n\n");
        columns("");
        run.sent().forEach((workload, counts) -> {
            text.append("| ").append(label(workload)).append(" |");
            for (String contender : run.contenders()) {
                Sent one = counts.get(contender);
                text.append(' ').append(one == null ? "" : one).append(" |");
            }
            text.append('\n');
        });
        text.append("\nBegin and commit are statements, too; so is each row of a batch.\n");
    }

    private String label(String workload) {
        return run.parts().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.workload().equals(workload))
                .map(Line::label)
                .findFirst()
                .orElse(workload);
    }

    static String micros(double micros) {
        return micros < 10_000
                ? String.format(Locale.ROOT, micros < 1_000 ? "%.1f µs" : "%,.0f µs", micros)
                : String.format(Locale.ROOT, "%.1f ms", micros / 1_000);
    }

    private static String kilobytes(double bytes) {
        return String.format(Locale.ROOT, bytes < 102_400 ? "%.1f KB" : "%,.0f KB", bytes / 1_024);
    }
}
