package dev.rowan.migrate.foretell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postgresql.core.Parser;

/** The words of a statement one after the other: names, numbers, signs; comments are left out. Read once. */
final class Words {
    private static final String END = "";
    private static final String LITERAL = "'…'";

    private final List<String> words;
    private int at;

    private Words(List<String> words) {
        this.words = words;
    }

    /** What is not quoted is in small letters. */
    static Words of(String sql) {
        char[] text = sql.toCharArray();
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < text.length) {
            int to = Math.min(text.length, end(text, from));
            if (!Character.isWhitespace(text[from]) && !isComment(text, from, to)) {
                words.add(word(sql.substring(from, to)));
            }
            from = to;
        }
        return new Words(words);
    }

    private static boolean isComment(char[] text, int from, int to) {
        return to - from > 1
                && ((text[from] == '-' && text[from + 1] == '-') || (text[from] == '/' && text[from + 1] == '*'));
    }

    private static String word(String found) {
        boolean literal = found.length() > 1 && (found.charAt(0) == '\'' || found.charAt(0) == '$');
        if (literal) {
            return LITERAL;
        }
        return found.charAt(0) == '"' ? found : found.toLowerCase(Locale.ROOT);
    }

    /** The parser answers with the last character of what it found. */
    private static int end(char[] text, int from) {
        int last = switch (text[from]) {
            case '\'' -> Parser.parseSingleQuotes(text, from, true);
            case '"' -> Parser.parseDoubleQuotes(text, from);
            case '-' -> Parser.parseLineComment(text, from);
            case '/' -> Parser.parseBlockComment(text, from);
            case '$' -> Parser.parseDollarQuotes(text, from);
            default -> from;
        };
        int to = last + 1;
        if (last == from && isLetter(text[from])) {
            while (to < text.length && (isLetter(text[to]) || text[to] == '$')) {
                to++;
            }
        }
        return to;
    }

    private static boolean isLetter(char each) {
        return Character.isLetterOrDigit(each) || each == '_';
    }

    /** Goes past these words when they come next. */
    boolean accept(String... next) {
        for (int i = 0; i < next.length; i++) {
            if (!next[i].equals(peek(i))) {
                return false;
            }
        }
        at += next.length;
        return true;
    }

    /** Goes past whichever of these words comes next. */
    boolean acceptAny(String... which) {
        for (String each : which) {
            if (accept(each)) {
                return true;
            }
        }
        return false;
    }

    /** Goes past all up to these words and past them. */
    boolean find(String... wanted) {
        int before = at;
        while (at < words.size()) {
            if (accept(wanted)) {
                return true;
            }
            at++;
        }
        at = before;
        return false;
    }

    /** Whether these words come somewhere. */
    boolean has(String... wanted) {
        int before = at;
        boolean found = find(wanted);
        at = before;
        return found;
    }

    String next() {
        String next = peek(0);
        at++;
        return next;
    }

    private String peek(int ahead) {
        return at + ahead < words.size() ? words.get(at + ahead) : END;
    }

    /** A name with its schema, if it has one, as it is written. */
    String name() {
        StringBuilder name = new StringBuilder(next());
        while (accept(".")) {
            name.append('.').append(next());
        }
        return name.toString();
    }

    /** The name of a table that is changed. */
    String table() {
        accept("if", "exists");
        accept("only");
        String name = name();
        accept("*");
        return name;
    }

    /** Names with commas between them. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        do {
            accept("only");
            names.add(name());
            accept("*");
        } while (accept(","));
        return names;
    }

    /** What is left, in parts that commas outside of parentheses divide. */
    List<Words> parts() {
        List<Words> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        int depth = 0;
        for (String word = next(); !word.equals(END); word = next()) {
            depth += word.equals("(") || word.equals("[") ? 1 : 0;
            depth -= word.equals(")") || word.equals("]") ? 1 : 0;
            if (depth == 0 && word.equals(",")) {
                parts.add(new Words(part));
                part = new ArrayList<>();
            } else {
                part.add(word);
            }
        }
        parts.add(new Words(part));
        return parts;
    }
}
