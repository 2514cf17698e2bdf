package dev.rowan.tasks.existing.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word of SQL.
 *
 * @param kind what it is
 * @param text its letters; of a name or a text what stands between the quotes
 */
record Token(Kind kind, String text) {
    enum Kind {
        TEXT,
        NAME,
        WORD,
        NUMBER,
        SIGN,
        END
    }

    private static final Pattern WORDS = Pattern.compile("\\s*(?:(?<text>E?'(?:[^']|'')*')|\"(?<name>(?:[^\"]|\"\")*)\""
            + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*)|(?<number>[0-9]+(?:\\.[0-9]+)?)"
            + "|(?<sign>::|[-+*/<>=~!@#%^&|?]+|[()\\[\\],.:]))");

    /** Ends with the end; unclear letters are a sign that nobody knows. */
    static List<Token> all(String sql) {
        List<Token> all = new ArrayList<>();
        Matcher words = WORDS.matcher(sql);
        int at = 0;
        while (words.region(at, sql.length()).lookingAt()) {
            all.add(of(words));
            at = words.end();
        }
        if (!sql.substring(at).isBlank()) {
            all.add(new Token(Kind.SIGN, sql.substring(at)));
        }
        all.add(new Token(Kind.END, ""));
        return all;
    }

    private static Token of(Matcher words) {
        if (words.group("text") != null) {
            return new Token(Kind.TEXT, unquoted(words.group("text")));
        }
        if (words.group("name") != null) {
            return new Token(Kind.NAME, words.group("name").replace("\"\"", "\""));
        }
        if (words.group("word") != null) {
            return new Token(Kind.WORD, words.group("word"));
        }
        return words.group("number") != null
                ? new Token(Kind.NUMBER, words.group("number"))
                : new Token(Kind.SIGN, words.group("sign"));
    }

    /** The server writes an E before a text with a backslash, and doubles that. */
    private static String unquoted(String text) {
        String inside =
                text.substring(text.indexOf('\'') + 1, text.length() - 1).replace("''", "'");
        return text.startsWith("E") ? inside.replace("\\\\", "\\") : inside;
    }

    boolean is(String word) {
        return (kind == Kind.SIGN && text.equals(word))
                || (kind == Kind.WORD && text.toUpperCase(Locale.ROOT).equals(word));
    }
}
