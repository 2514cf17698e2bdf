package dev.rowan.tasks.diagram;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A chart as Mermaid's {@code erDiagram}, which many viewers of Markdown draw. */
public final class MermaidText {
    private static final String IN = "    ";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9_\\u00C0-\\uFFFF]");
    private static final Pattern FOREIGN_TYPE = Pattern.compile("[^A-Za-z0-9_()\\[\\]\\u00C0-\\uFFFF]");

    private MermaidText() {}

    /**
     * Writes it.
     *
     * @param chart what is drawn
     * @return lines, the last one ended
     */
    public static String of(Chart chart) {
        String boxes = chart.boxes().stream().map(MermaidText::box).collect(Collectors.joining());
        String ties = chart.ties().stream().map(MermaidText::tie).collect(Collectors.joining());
        return "erDiagram\n" + boxes + ties;
    }

    private static String box(Box box) {
        String lines = box.lines().stream().map(MermaidText::line).collect(Collectors.joining());
        return IN + name(box.name()) + " {\n" + lines + IN + "}\n";
    }

    /** A name has no sign but the underscore there, and a comma parts two types. */
    private static String line(Box.Line line) {
        String keys = line.keys().isEmpty() ? "" : " " + String.join(", ", line.keys());
        String type = line.type().replace(",", "_");
        return IN + IN + FOREIGN_TYPE.matcher(type).replaceAll("_") + " "
                + FOREIGN.matcher(line.name()).replaceAll("_") + keys + (line.optional() ? " \"optional\"" : "") + "\n";
    }

    private static String tie(Tie tie) {
        return IN + name(tie.one()) + " " + (tie.optional() ? "|o" : "||") + (tie.identifying() ? "--" : "..")
                + (tie.many() ? "o{" : "o|") + " " + name(tie.other()) + " : " + name(tie.label()) + "\n";
    }

    private static String name(String name) {
        return PLAIN.matcher(name).matches() ? name : "\"" + name.replace('"', '\'') + "\"";
    }
}
