package dev.rowan.tasks.diagram;

import dev.rowan.tasks.diagram.Placement.PlacedBox;
import dev.rowan.tasks.diagram.Placement.PlacedTie;
import dev.rowan.tasks.diagram.Placement.Point;
import java.util.List;
import java.util.stream.Collectors;

/** A chart as SVG, which every browser draws. */
public final class SvgText {
    private static final double BASELINE = 14;
    private static final double HEAD_BASELINE = 18.5;
    private static final double LABEL_BASELINE = 4;
    private static final List<String> COLOURS =
            List.of("#d6e4f5", "#dcecd3", "#f7e6c8", "#ecdcf0", "#f9dcd6", "#d5ecea");

    private static final String STYLE = """
            <style>
              text { font: 12px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #1f2933 }
              .box { fill: #ffffff; stroke: #52606d }
              .join { stroke-dasharray: 5 3 }
              .head { stroke: #52606d }
              .name { font-weight: bold }
              .faint { fill: #7b8794 }
              .key { font-size: 10px; fill: #0b6e4f }
              .tie { fill: none; stroke: #52606d }
              .loose { stroke-dasharray: 4 3 }
              .end { fill: #ffffff; stroke: #52606d }
              .label { fill: #ffffff }
              .label + text { font-size: 11px; fill: #52606d }
            </style>
            """;

    private final StringBuilder text = new StringBuilder();
    private final List<String> domains;

    private SvgText(Chart chart) {
        domains = chart.boxes().stream().map(Box::domain).distinct().toList();
    }

    /**
     * Draws it.
     *
     * @param chart what is drawn
     * @return lines, the last one ended
     */
    public static String of(Chart chart) {
        return new SvgText(chart).draw(Placement.of(chart));
    }

    private String draw(Placement placement) {
        String size = Xml.number(placement.width()) + "\" height=\"" + Xml.number(placement.height());
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" viewBox=\"0 0 "
                + Xml.number(placement.width()) + " " + Xml.number(placement.height()) + "\">\n");
        text.append(STYLE);
        text.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        placement.ties().forEach(this::tie);
        placement.boxes().forEach(this::box);
        placement.ties().forEach(this::label);
        return text.append("</svg>\n").toString();
    }

    private void tie(PlacedTie placed) {
        List<Point> line = placed.line();
        String path = line.stream()
                .map(point -> Xml.number(point.x()) + "," + Xml.number(point.y()))
                .collect(Collectors.joining(" L"));
        String loose = placed.tie().identifying() ? "" : " loose";
        text.append("<path class=\"tie" + loose + "\" d=\"M" + path + "\"/>\n");
        int last = line.size() - 1;
        text.append(Foot.of(line.get(0), line.get(1), false, placed.tie().optional()));
        text.append(Foot.of(line.get(last), line.get(last - 1), placed.tie().many(), true));
    }

    private void label(PlacedTie placed) {
        String words = placed.tie().label();
        double width = Metrics.text(words);
        Point at = placed.label();
        text.append("<rect class=\"label\" x=\"" + Xml.number(at.x() - width / 2) + "\" y=\""
                + Xml.number(at.y() - Metrics.LABEL_HEIGHT / 2) + "\" width=\"" + Xml.number(width) + "\" height=\""
                + Xml.number(Metrics.LABEL_HEIGHT) + "\"/>");
        text.append("<text x=\"" + Xml.number(at.x()) + "\" y=\"" + Xml.number(at.y() + LABEL_BASELINE)
                + "\" text-anchor=\"middle\">" + Xml.escaped(words) + "</text>\n");
    }

    private void box(PlacedBox placed) {
        Box box = placed.box();
        String colour = COLOURS.get(domains.indexOf(box.domain()) % COLOURS.size());
        text.append("<g transform=\"translate(" + Xml.number(placed.at().x()) + " "
                + Xml.number(placed.at().y()) + ")\">\n");
        String width = "width=\"" + Xml.number(placed.width()) + "\" ";
        text.append("<rect class=\"box" + (box.join() ? " join" : "") + "\" " + width + "height=\""
                + Xml.number(placed.height()) + "\" rx=\"4\"/>\n");
        text.append("<path class=\"head\" fill=\"" + colour + "\" d=\"" + head(placed.width()) + "\"/>\n");
        words("name", Metrics.PADDING, HEAD_BASELINE, box.name());
        ending("faint", placed.width(), HEAD_BASELINE, box.domain());
        for (int i = 0; i < box.lines().size(); i++) {
            line(placed, box.lines().get(i), Metrics.HEAD + i * Metrics.ROW + BASELINE);
        }
        text.append("</g>\n");
    }

    /** Round above, straight below. */
    private static String head(double width) {
        String right = Xml.number(width);
        String low = Xml.number(Metrics.HEAD - 2);
        return "M0," + low + " V4 Q0,0 4,0 H" + Xml.number(width - 4) + " Q" + right + ",0 " + right + ",4 V" + low
                + " Z";
    }

    private void line(PlacedBox placed, Box.Line line, double y) {
        if (!line.keys().isEmpty()) {
            words("key", Metrics.PADDING, y, Metrics.keys(line));
        }
        words("plain", Metrics.PADDING + Metrics.keys(placed.box()), y, line.name());
        ending("faint", placed.width(), y, Metrics.type(line));
    }

    private void words(String look, double x, double y, String words) {
        text.append("<text class=\"" + look + "\" x=\"" + Xml.number(x) + "\" y=\"" + Xml.number(y) + "\">"
                + Xml.escaped(words) + "</text>\n");
    }

    private void ending(String look, double width, double y, String words) {
        text.append("<text class=\"" + look + "\" x=\"" + Xml.number(width - Metrics.PADDING) + "\" y=\""
                + Xml.number(y) + "\" text-anchor=\"end\">" + Xml.escaped(words) + "</text>\n");
    }
}
