package dev.rowan.postgres.jdbc;

import dev.rowan.postgres.sql.Bind;
import dev.rowan.postgres.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the logger {@code dev.rowan.sql} what was sent: text, parameters, rows, duration. One line, sensitive values hidden. */
final class SqlLog {
    private static final Logger LOG = LoggerFactory.getLogger("dev.rowan.sql");
    private static final int MOST_SHOWN = 200;

    private SqlLog() {}

    static boolean on() {
        return LOG.isDebugEnabled();
    }

    static void done(Statement statement, long rows, long begin) {
        LOG.debug("{}", line(statement, rows == 1 ? "1 row" : rows + " rows", System.nanoTime() - begin));
    }

    static void refused(Statement statement, String state, long begin) {
        LOG.debug("{}", line(statement, "refused: " + state, System.nanoTime() - begin));
    }

    /** Tells what the driver sends by itself, such as {@code begin}. */
    static void said(String words) {
        LOG.debug(words);
    }

    static String line(Statement statement, String outcome, long nanos) {
        String shown = String.join(", ", shown(statement.binds()));
        String line = statement.text() + " [" + shown + "] -- " + outcome + ", " + nanos / 1_000 + " µs";
        return plain(line);
    }

    /** Values as they are shown: cut where they are long, hidden where they are sensitive, and on one line. */
    static List<String> shown(List<Bind> binds) {
        return binds.stream().map(SqlLog::shown).map(SqlLog::plain).toList();
    }

    private static String shown(Bind bind) {
        Object value = bind.value();
        if (value == null) {
            return "null";
        }
        if (bind.sensitive()) {
            return "***";
        }
        String text = bind.array() ? Literals.array((List<?>) value, bind.type()) : Literals.of(value, bind.type());
        return text.length() <= MOST_SHOWN
                ? "'" + text + "'"
                : "'" + text.substring(0, MOST_SHOWN) + "…' (" + text.length() + " characters)";
    }

    /** What comes from outside must not be able to start a line of its own, move a cursor or turn the reading around. */
    static String plain(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        line.codePoints().forEach(c -> {
            int kind = Character.getType(c);
            boolean control = kind == Character.CONTROL
                    || kind == Character.FORMAT
                    || kind == Character.LINE_SEPARATOR
                    || kind == Character.PARAGRAPH_SEPARATOR
                    || kind == Character.SURROGATE;
            if (control) {
                plain.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }
}
