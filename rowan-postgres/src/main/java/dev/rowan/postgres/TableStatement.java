package dev.rowan.postgres;

import java.util.regex.Pattern;

/**
 * SQL of a resource's own that a table needs or that needs the table: a function, a trigger, a view, a type.
 *
 * @param name what it is called among those of its table
 * @param up makes it; one statement or several
 * @param down takes it away again
 * @param early whether it comes before all tables, which need it
 */
public record TableStatement(String name, String up, String down, boolean early) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,63}");

    /**
     * Makes the statement; spaces around the texts and the last semicolon do not count.
     *
     * @throws IllegalArgumentException when the name is none, or a text is empty
     */
    public TableStatement {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a statement of a table is named by 1 to 63 letters a to z, digits and underscores, such as keep_search");
        }
        up = bare(up);
        down = bare(down);
        if (up.isEmpty() || down.isEmpty()) {
            throw new IllegalArgumentException("statement " + name
                    + " says nothing; give the SQL that makes it, and the SQL that takes it away again");
        }
    }

    private static String bare(String sql) {
        String text = sql.replace("\r\n", "\n").strip();
        return text.endsWith(";") ? text.substring(0, text.length() - 1).stripTrailing() : text;
    }
}
