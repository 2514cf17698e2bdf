package dev.rowan.evaluate;

import dev.rowan.model.operation.TextOperation;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.List;

/** What operations make of texts. Characters are code points. */
final class Texts {
    private static final String BLANKS = " \t\n\u000B\f\r";

    private Texts() {}

    static Object value(TextOperation operation, List<Object> operands, ValueType type) {
        if (operation == TextOperation.JOIN) {
            return String.join((String) operands.get(1), strings((List<?>) operands.get(0)));
        }
        String text = (String) operands.get(0);
        return switch (operation) {
            case LOWER -> Scalar.fold(text);
            case UPPER -> Scalar.raise(text);
            case TRIM -> trim(text);
            case LENGTH -> length(text);
            case SUBSTRING -> substring(text, (Integer) operands.get(1), (Integer) operands.get(2));
            case POSITION -> position(text, (String) operands.get(1));
            case REPLACE -> replace(text, (String) operands.get(1), (String) operands.get(2));
            case SPLIT -> split(text, (String) operands.get(1));
            case LIKE -> like(text, (String) operands.get(1), type.kept() == Scalar.CASE_INSENSITIVE_TEXT);
            case SIMILARITY -> Trigrams.similarity(text, (String) operands.get(1));
            case JOIN -> throw new IllegalStateException("is done with lists");
        };
    }

    private static List<String> strings(List<?> values) {
        return values.stream().map(String.class::cast).toList();
    }

    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && BLANKS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (from < to && BLANKS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String substring(String text, int from, int count) {
        int length = length(text);
        int begin = Math.min(Math.max(from, 0), length);
        int end = (int) Math.min(begin + (long) Math.max(count, 0), length);
        int first = text.offsetByCodePoints(0, begin);
        return text.substring(first, text.offsetByCodePoints(first, end - begin));
    }

    private static int position(String text, String fragment) {
        int at = text.indexOf(fragment);
        return at < 0 ? at : text.codePointCount(0, at);
    }

    private static String replace(String text, String from, String to) {
        return from.isEmpty() ? text : text.replace(from, to);
    }

    private static List<String> split(String text, String separator) {
        if (text.isEmpty() || separator.isEmpty()) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + separator.length();
        }
        parts.add(text.substring(from));
        return List.copyOf(parts);
    }

    private static boolean like(String text, String pattern, boolean fold) {
        return fold
                ? Likeness.of(Scalar.fold(pattern)).matches(Scalar.fold(text))
                : Likeness.of(pattern).matches(text);
    }
}
