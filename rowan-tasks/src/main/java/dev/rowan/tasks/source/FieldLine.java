package dev.rowan.tasks.source;

/** A field's declaration as text, broken where a formatter would break it. */
public final class FieldLine {
    /** The longest line. */
    static final int LONGEST = 120;

    private static final int LAST_DOT = 80;
    private static final int SHORT = 4;
    private static final String CONTINUED = "        ";

    private FieldLine() {}

    /**
     * A field.
     *
     * @param indentation the whitespace before it
     * @param newline what ends lines
     * @param declared such as {@code public final int x}
     * @param initialiser its value
     * @return one line or several, without an end
     */
    public static String of(String indentation, String newline, String declared, String initialiser) {
        String whole = indentation + declared + " = " + initialiser + ";";
        if (fits(whole, whole.length() - initialiser.length() - 1)) {
            return whole;
        }
        String further = indentation + (indentation.endsWith("\t") ? "\t\t" : CONTINUED);
        String second = further + initialiser + ";";
        int dot = lastDot(initialiser);
        if (fits(second, further.length())) {
            return indentation + declared + " =" + newline + second;
        }
        int open = initialiser.indexOf('(') + 1;
        if (dot < 0 && open > 0) {
            return indentation + declared + " = " + initialiser.substring(0, open) + newline + further
                    + initialiser.substring(open) + ";";
        }
        return indentation + declared + " = " + apart(initialiser, newline + further) + ";";
    }

    /** Within the line, and the last call of a chain begins not too far to the right. */
    private static boolean fits(String line, int start) {
        int dot = lastDot(line.substring(start));
        return line.length() <= LONGEST && (dot < 0 || start + dot <= LAST_DOT);
    }

    /** The last dot outside of brackets, -1 for none; the one behind a name as short as {@code uuid} does not count. */
    private static int lastDot(String chain) {
        int last = -1;
        int shortest = chain.indexOf('(') <= SHORT ? chain.indexOf('.') : -1;
        int depth = 0;
        for (int i = 0; i < chain.length(); i++) {
            char c = chain.charAt(i);
            if (c == '"') {
                i = endOfLiteral(chain, i);
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            last = c == '.' && depth == 0 && i != shortest ? i : last;
        }
        return last;
    }

    private static String apart(String chain, String before) {
        int dot = lastDot(chain);
        String start = dot < 0 ? "" : chain.substring(0, dot);
        return dot < 0 ? chain : apart(start, before) + before + chain.substring(dot);
    }

    private static int endOfLiteral(String text, int open) {
        int at = open + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
