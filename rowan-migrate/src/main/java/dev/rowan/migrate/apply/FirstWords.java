package dev.rowan.migrate.apply;

import java.util.Locale;
import org.postgresql.core.Parser;

/**
 * What a statement begins with, after its comments.
 *
 * @param start where the first word is
 * @param first the first word, in small letters; empty when there is none
 * @param second the next word, in small letters; empty when there is none
 */
record FirstWords(int start, String first, String second) {
    static FirstWords of(String sql) {
        char[] text = sql.toCharArray();
        int start = afterComments(text, 0);
        int end = afterWord(text, start);
        int next = afterComments(text, end);
        return new FirstWords(start, word(text, start, end), word(text, next, afterWord(text, next)));
    }

    private static int afterComments(char[] text, int from) {
        int at = from;
        while (at < text.length) {
            int next = Character.isWhitespace(text[at]) ? at + 1 : afterComment(text, at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /**
     * The parser answers with a comment's last character, or with where it was asked when there is none; a comment that does
     * not end has its last character behind the text.
     */
    private static int afterComment(char[] text, int at) {
        int last = text[at] == '-' ? Parser.parseLineComment(text, at) : at;
        if (text[at] == '/') {
            last = Parser.parseBlockComment(text, at);
        }
        return last == at ? at : Math.min(last + 1, text.length);
    }

    private static int afterWord(char[] text, int from) {
        int at = from;
        while (at < text.length && Character.isLetter(text[at])) {
            at++;
        }
        return at;
    }

    private static String word(char[] text, int from, int to) {
        return new String(text, from, to - from).toLowerCase(Locale.ROOT);
    }
}
