package dev.rowan.benchmarks.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Small charts in two columns, each with both axes by tens. */
final class LogChart {
    private static final List<String> COLOURS = List.of("#5b6770", "#d1495b");
    private static final int WIDTH = 470;
    private static final int HEIGHT = 300;
    private static final int LEFT = 84;
    private static final int TOP = 46;
    private static final int INNER_WIDTH = WIDTH - LEFT - 40;
    private static final int INNER_HEIGHT = HEIGHT - TOP - 50;

    /** A name and its points, each an n and a cost. */
    record Curve(String name, List<double[]> points) {}

    private record Panel(String title, String unit, List<Curve> curves) {}

    private final String title;
    private final List<Panel> panels = new ArrayList<>();

    LogChart(String title) {
        this.title = title;
    }

    void panel(String heading, String unit, List<Curve> curves) {
        panels.add(new Panel(heading, unit, curves));
    }

    String svg() {
        int rows = (panels.size() + 1) / 2;
        StringBuilder svg = new StringBuilder();
        add(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n",
                2 * WIDTH,
                50 + rows * HEIGHT);
        add(svg, "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n");
        add(svg, "<text x=\"16\" y=\"32\" font-size=\"18\" font-weight=\"bold\">%s</text>%n", title);
        for (int i = 0; i < panels.size(); i++) {
            add(svg, "<g transform=\"translate(%d %d)\">%n", i % 2 * WIDTH, 50 + i / 2 * HEIGHT);
            draw(svg, panels.get(i));
            add(svg, "</g>%n");
        }
        return svg.append("</svg>\n").toString();
    }

    private static void draw(StringBuilder svg, Panel panel) {
        Axis across = Axis.of(panel, 0, LEFT, INNER_WIDTH);
        Axis up = Axis.of(panel, 1, TOP + INNER_HEIGHT, -INNER_HEIGHT);
        add(svg, "<text x=\"%d\" y=\"20\" font-weight=\"bold\">%s</text>%n", LEFT, panel.title);
        add(
                svg,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\" fill=\"#555\">%s</text>%n",
                LEFT - 8,
                TOP - 12,
                panel.unit);
        grid(svg, across, up);
        for (int i = 0; i < panel.curves.size(); i++) {
            Curve curve = panel.curves.get(i);
            String colour = COLOURS.get(panel.curves.size() == 1 ? 1 : i);
            draw(
                    svg,
                    curve,
                    colour,
                    point -> String.format(Locale.ROOT, "%.1f %.1f", across.at(point[0]), up.at(point[1])));
            add(
                    svg,
                    "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>%n",
                    LEFT + 10,
                    TOP + 16 + 16 * i,
                    colour,
                    curve.name);
        }
    }

    private static void grid(StringBuilder svg, Axis across, Axis up) {
        for (int ten = across.least; ten <= across.most; ten++) {
            double x = across.at(Math.pow(10, ten));
            add(svg, "<path d=\"M%.1f %d v%d\" stroke=\"#ddd\"/>%n", x, TOP, INNER_HEIGHT);
            add(
                    svg,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#555\">%s</text>%n",
                    x,
                    HEIGHT - 32,
                    figure(ten));
        }
        for (int ten = up.least; ten <= up.most; ten++) {
            double y = up.at(Math.pow(10, ten));
            add(svg, "<path d=\"M%d %.1f h%d\" stroke=\"#ddd\"/>%n", LEFT, y, INNER_WIDTH);
            add(
                    svg,
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\" fill=\"#555\">%s</text>%n",
                    LEFT - 8,
                    y + 4,
                    figure(ten));
        }
    }

    private static void draw(StringBuilder svg, Curve curve, String colour, Function<double[], String> place) {
        StringBuilder path = new StringBuilder();
        for (double[] point : curve.points) {
            String at = place.apply(point);
            path.append(path.isEmpty() ? "M" : " L").append(at);
            add(svg, "<circle cx=\"%s\" r=\"3\" fill=\"%s\"/>%n", at.replace(" ", "\" cy=\""), colour);
        }
        add(svg, "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n", path, colour);
    }

    private static String figure(int ten) {
        return ten < 0 ? String.valueOf(Math.pow(10, ten)) : String.format(Locale.ROOT, "%,.0f", Math.pow(10, ten));
    }

    private static void add(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }

    /** From a power of ten to another, along some pixels. */
    private record Axis(int least, int most, int from, int along) {
        static Axis of(Panel panel, int which, int from, int along) {
            double[] logs = panel.curves.stream()
                    .flatMap(curve -> curve.points.stream())
                    .mapToDouble(point -> Math.log10(point[which]))
                    .toArray();
            int least = (int) Math.floor(Arrays.stream(logs).min().orElse(0) + 1e-9);
            int most = (int) Math.ceil(Arrays.stream(logs).max().orElse(1) - 1e-9);
            return new Axis(least, Math.max(most, least + 1), from, along);
        }

        double at(double value) {
            return from + along * (Math.log10(value) - least) / (most - least);
        }
    }
}
