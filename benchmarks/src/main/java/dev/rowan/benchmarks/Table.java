package dev.rowan.benchmarks;

import dev.rowan.benchmarks.measure.Measured;
import dev.rowan.benchmarks.measure.Pace;
import dev.rowan.benchmarks.measure.Spread;
import dev.rowan.benchmarks.report.Sent;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is seen while it runs: a line a workload. */
final class Table {
    private static final int LABEL = 32;
    private static final int CELL = 20;

    private final PrintStream out;
    private final List<String> contenders;

    Table(PrintStream out, List<String> contenders) {
        this.out = out;
        this.contenders = contenders;
    }

    void title(String title, Pace pace) {
        out.printf("%n%s (%d rounds of %d ms)%n", title, pace.rounds(), pace.sliceMillis());
        columns();
    }

    /** Says what is being measured now; the figures come after it. */
    void begin(Workload workload) {
        out.print(left(workload.label(), LABEL));
        out.flush();
    }

    void end(Measured measured, boolean throughput) {
        String first = contenders.get(0);
        for (String contender : contenders) {
            out.print(left(
                    !measured.has(contender)
                            ? "failed"
                            : contender.equals(first) || !measured.has(first)
                                    ? own(measured, contender, throughput)
                                    : ratio(measured, contender, throughput).toString(),
                    CELL));
        }
        out.println();
        measured.failures().forEach((contender, why) -> out.printf("  %s: %s%n", contender, why));
        out.flush();
    }

    private Spread ratio(Measured measured, String contender, boolean throughput) {
        return throughput
                ? measured.throughput(contender, contenders.get(0))
                : measured.ratio(contender, contenders.get(0));
    }

    private static String own(Measured measured, String contender, boolean throughput) {
        return throughput
                ? String.format(Locale.ROOT, "%,.0f /s", measured.perSecond(contender))
                : String.format(Locale.ROOT, "%,.1f µs", measured.micros(contender));
    }

    void sent(Map<String, Map<String, Sent>> sent) {
        out.printf("%nStatements / round trips of a call%n");
        columns();
        sent.forEach((workload, counts) -> {
            out.print(left(Workload.valueOf(workload).label(), LABEL));
            contenders.forEach(contender -> out.print(left(String.valueOf(counts.get(contender)), CELL)));
            out.println();
        });
        out.flush();
    }

    private void columns() {
        out.print(left("", LABEL));
        contenders.forEach(contender -> out.print(left(contender, CELL)));
        out.println();
    }

    private static String left(String words, int width) {
        return String.format("%-" + width + "s", words.length() < width ? words : words.substring(0, width - 1));
    }
}
