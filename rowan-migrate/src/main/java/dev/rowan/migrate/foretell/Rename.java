package dev.rowan.migrate.foretell;

import java.util.Optional;

/**
 * A statement gives a table or a column another name. Names are as it writes them.
 *
 * @param table the table's name of before
 * @param column the column's name of before; empty when it is the table that is renamed
 * @param to the new name
 */
public record Rename(String table, Optional<String> column, String to) {
    /**
     * Reads a statement.
     *
     * @param sql one statement
     * @return the rename, or empty when it is something else
     */
    public static Optional<Rename> of(String sql) {
        Words words = Words.of(sql);
        if (!words.accept("alter", "table")) {
            return Optional.empty();
        }
        String table = words.table();
        if (!words.accept("rename") || words.accept("constraint")) {
            return Optional.empty();
        }
        if (words.accept("to")) {
            return Optional.of(new Rename(table, Optional.empty(), words.name()));
        }
        words.accept("column");
        String column = words.name();
        return words.accept("to")
                ? Optional.of(new Rename(table, Optional.of(column), words.name()))
                : Optional.empty();
    }
}
