package dev.rowan.tasks.source;

/** Where lines of a text begin and end, and with which whitespace. */
record Layout(String text) {
    /** The line ending that is used around a place: {@code \r\n} or {@code \n}; {@code \r} where there is no other. */
    String newline(int near) {
        int end = text.indexOf('\n', near);
        int at = end < 0 ? text.lastIndexOf('\n') : end;
        if (at < 0 && text.indexOf('\r') >= 0) {
            return "\r";
        }
        return at > 0 && text.charAt(at - 1) == '\r' ? "\r\n" : "\n";
    }

    /** The whitespace at the beginning of the line of a place, without a byte order mark. */
    String indentation(int at) {
        int start = lineStart(at);
        int end = start;
        while (end < at && blank(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).replace("\uFEFF", "");
    }

    int lineStart(int at) {
        return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
    }

    /** The end of the line of a place, before its line ending. */
    int lineEnd(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    boolean startsLine(int at) {
        return text.substring(lineStart(at), at).isBlank();
    }

    /** After the comments that stand behind a place in its line; the place itself where something else follows. */
    int afterComments(int at) {
        int end = lineEnd(at);
        int here = skipBlanks(at, end);
        int last = at;
        while (here < end && text.startsWith("/*", here)) {
            int close = text.indexOf("*/", here + 2);
            if (close < 0 || close > end) {
                return last;
            }
            last = close + 2;
            here = skipBlanks(last, end);
        }
        if (text.startsWith("//", here)) {
            return end;
        }
        return here == end ? last : at;
    }

    /** The first opening brace from a place on that is in no comment, literal or bracket; -1 for none. */
    int brace(int from) {
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (text.startsWith("//", at)) {
                at = lineEnd(at) - 1;
            } else if (text.startsWith("/*", at)) {
                at = text.indexOf("*/", at + 2) + 1;
            } else if (c == '"' || c == '\'') {
                at = closing(at, c);
            } else if (c == '{' && depth == 0) {
                return at;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return -1;
    }

    private int closing(int open, char quote) {
        int at = open + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private int skipBlanks(int from, int end) {
        int at = from;
        while (at < end && blank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\uFEFF';
    }
}
