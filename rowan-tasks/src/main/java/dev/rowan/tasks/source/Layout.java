package dev.rowan.tasks.source;

/** Where lines of a text begin and end, and with which whitespace. */
record Layout(String text) {
    /** The line ending that is used around a place: {@code \r\n} or {@code \n}. */
    String newline(int near) {
        int end = text.indexOf('\n', near);
        int at = end < 0 ? text.lastIndexOf('\n') : end;
        return at > 0 && text.charAt(at - 1) == '\r' ? "\r\n" : "\n";
    }

    /** The whitespace at the beginning of the line of a place. */
    String indentation(int at) {
        int start = lineStart(at);
        int end = start;
        while (end < at && blank(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
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

    /** The first opening brace from a place on that is in no comment. */
    int brace(int from) {
        int at = from;
        while (text.charAt(at) != '{') {
            if (text.startsWith("//", at)) {
                at = lineEnd(at);
            } else if (text.startsWith("/*", at)) {
                at = text.indexOf("*/", at + 2) + 2;
            } else {
                at++;
            }
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
