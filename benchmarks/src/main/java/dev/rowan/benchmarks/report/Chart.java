package dev.rowan.benchmarks.report;

import dev.rowan.benchmarks.measure.Measured;
import dev.rowan.benchmarks.measure.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A section as bars, drawn without any library: a group a workload, a bar a contender, and a line where the first one is. */
final class Chart {
    private static final int WIDTH = 960;
    private static final int LEFT = 250;
    private static final int RIGHT = 190;
    private static final int TOP = 104;
    private static final int BAR = 13;
    private static final int STEP = 17;
    private static final int BETWEEN = 16;

    /** Longer bars are cut, so that the others can be compared. */
    private static final double LONGEST = 3;

    private static final String STYLE = """
            <style>
              svg { --ground: #ffffff; --ink: #1f2430; --soft: #667085; --grid: #e4e7ec; --bar: #b9c1ce; --limit: #7b8698; --rowan: #c81e4a; }
              @media (prefers-color-scheme: dark) {
                svg { --ground: #14171d; --ink: #eceff4; --soft: #9aa4b2; --grid: #2a303a; --bar: #525d6d; --limit: #8793a5; --rowan: #ff5c7f; }
              }
              text { font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; fill: var(--ink); }
              .title { font-size: 19px; font-weight: 600; }
              .soft { fill: var(--soft); }
              .strong { font-weight: 700; fill: var(--rowan); }
              .ground { fill: var(--ground); }
              .grid { stroke: var(--grid); }
              .one { stroke: var(--ink); stroke-width: 1.5; }
              .bar { fill: var(--bar); }
              .limit { fill: var(--limit); }
              .rowan { fill: var(--rowan); }
              .spread { stroke: var(--ink); stroke-opacity: 0.75; }
              .cut { stroke: var(--ground); stroke-width: 2.5; }
            </style>
            """;

    private final Run run;
    private final Part part;
    private final double longest;
    private final StringBuilder text = new StringBuilder();

    private Chart(Run run, Part part) {
        this.run = run;
        this.part = part;
        longest = Math.min(
                LONGEST,
                Math.max(
                        1.25,
                        0.25
                                * Math.ceil(4
                                        * part.lines().stream()
                                                .flatMap(line -> bars(line).stream())
                                                .mapToDouble(bar -> bar.ratio().high())
                                                .max()
                                                .orElse(1))));
    }

    private record Bar(String contender, Spread ratio) {}

    static String of(Run run, Part part) {
        return new Chart(run, part).draw();
    }

    private List<Bar> bars(Line line) {
        List<Bar> bars = new ArrayList<>();
        Measured measured = line.measured();
        for (String contender : run.contenders()) {
            if (!contender.equals(run.first()) && measured.has(contender) && measured.has(run.first())) {
                bars.add(new Bar(
                        contender,
                        part.kind().throughput()
                                ? measured.throughput(contender, run.first())
                                : measured.ratio(contender, run.first())));
            }
        }
        return bars;
    }

    private String draw() {
        int height = TOP + 28;
        for (Line line : part.lines()) {
            height += height(line) + BETWEEN;
        }
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n"
                .formatted(WIDTH, height, escaped(part.title())));
        text.append(STYLE);
        text.append("<rect class=\"ground\" width=\"%d\" height=\"%d\"/>\n".formatted(WIDTH, height));
        words("title", 24, 36, "start", part.title());
        String what = part.kind().throughput()
                ? "Calls in a second, by those of %s: more is better"
                : "Time of a call, by that of %s: less is better";
        words("soft", 24, 58, "start", what.formatted(run.first()) + ". Thin lines: quartiles of the rounds.");
        axis(height - 28);
        int y = TOP;
        for (Line line : part.lines()) {
            group(line, y);
            y += height(line) + BETWEEN;
        }
        one(height - 28);
        return text.append("</svg>\n").toString();
    }

    private int height(Line line) {
        return Math.max(2, bars(line).size()) * STEP;
    }

    private void axis(int bottom) {
        double step = longest > 2 ? 0.5 : 0.25;
        for (double at = 0; at <= longest + 1e-9; at += step) {
            line("grid", x(at), TOP - 8, x(at), bottom);
            if (at != 1) {
                words("soft", x(at), bottom + 17, "middle", trimmed(at));
            }
        }
    }

    /** Over the bars, so that it is seen how far each is from it. */
    private void one(int bottom) {
        line("one", x(1), TOP - 12, x(1), bottom);
        words("", x(1), TOP - 18, "middle", run.first());
        words("", x(1), bottom + 17, "middle", "1");
    }

    private void group(Line line, int top) {
        List<Bar> bars = bars(line);
        double middle = top + height(line) / 2.0;
        words("", LEFT - 16, middle - 2, "end", line.label());
        if (line.measured().has(run.first())) {
            String first = part.kind().throughput()
                    ? String.format(Locale.ROOT, "%,.0f /s", line.measured().perSecond(run.first()))
                    : MarkdownReport.micros(line.measured().micros(run.first()));
            words("soft", LEFT - 16, middle + 14, "end", first);
        }
        for (int i = 0; i < bars.size(); i++) {
            bar(bars.get(i), top + i * STEP);
        }
    }

    private void bar(Bar bar, int y) {
        boolean rowan = bar.contender().equals(Run.ROWAN);
        boolean cut = bar.ratio().median() > longest;
        double end = x(bar.ratio().median());
        String kind = rowan ? "rowan" : bar.contender().equals(Run.LIMIT) ? "limit" : "bar";
        text.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"1.5\"/>%n",
                kind,
                LEFT,
                y,
                end - LEFT,
                BAR));
        double middle = y + BAR / 2.0;
        double after = end;
        if (cut) {
            line("cut", end - 14, y + BAR + 2, end - 8, y - 2);
            line("cut", end - 8, y + BAR + 2, end - 2, y - 2);
        } else {
            after = x(bar.ratio().high());
            line("spread", x(bar.ratio().low()), middle, after, middle);
        }
        String label = String.format(Locale.ROOT, "%.2f  %s", bar.ratio().median(), bar.contender());
        words(rowan ? "strong" : "soft", Math.max(Math.max(after, end), x(1)) + 7, middle + 4, "start", label);
    }

    private double x(double ratio) {
        return LEFT + Math.min(ratio, longest) / longest * (WIDTH - LEFT - RIGHT);
    }

    private static String trimmed(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.00$|(?<=\\.\\d)0$", "");
    }

    private void line(String kind, double x1, double y1, double x2, double y2) {
        text.append(
                String.format(Locale.ROOT, "<path class=\"%s\" d=\"M%.1f %.1fL%.1f %.1f\"/>%n", kind, x1, y1, x2, y2));
    }

    private void words(String kind, double x, double y, String anchor, String words) {
        text.append(String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
                kind,
                x,
                y,
                anchor,
                escaped(words)));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
