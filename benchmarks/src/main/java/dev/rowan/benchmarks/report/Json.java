package dev.rowan.benchmarks.report;

import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts, numbers and truths. */
final class Json {
    private final StringBuilder text = new StringBuilder();

    private Json() {}

    static String of(Object value) {
        Json json = new Json();
        json.value(value, "\n");
        return json.text.append('\n').toString();
    }

    private void value(Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            String comma = "";
            text.append('{');
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                text.append(comma).append(line).append("  ");
                quoted(entry.getKey().toString());
                text.append(": ");
                value(entry.getValue(), line + "  ");
                comma = ",";
            }
            text.append(map.isEmpty() ? "" : line).append('}');
        } else if (value instanceof List<?> list) {
            boolean flat = list.stream().allMatch(Number.class::isInstance);
            String comma = "";
            text.append('[');
            for (Object element : list) {
                text.append(comma).append(flat ? "" : line + "  ");
                value(element, line + "  ");
                comma = flat ? ", " : ",";
            }
            text.append(flat ? "" : line).append(']');
        } else if (value instanceof Double number) {
            text.append(number.isNaN() || number.isInfinite() ? "null" : rounded(number));
        } else if (value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            quoted(String.valueOf(value));
        }
    }

    private static double rounded(double number) {
        return Math.rint(number * 10_000) / 10_000;
    }

    private void quoted(String value) {
        text.append('"');
        value.chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                text.append('\\').append((char) character);
            } else if (character < ' ') {
                text.append(String.format("\\u%04x", character));
            } else {
                text.append((char) character);
            }
        });
        text.append('"');
    }
}
