package dev.rowan.migrate.lock;

import java.util.Optional;

/**
 * A statement gives a table another name.
 *
 * @param from the name of before, as it is written
 * @param to the new one
 */
public record TableRename(String from, String to) {
    /**
     * Reads a statement.
     *
     * @param sql one statement
     * @return the rename, or empty when it is something else
     */
    public static Optional<TableRename> of(String sql) {
        Words words = Words.of(sql);
        if (!words.accept("alter", "table")) {
            return Optional.empty();
        }
        words.accept("if", "exists");
        String from = words.name();
        return words.accept("rename", "to") ? Optional.of(new TableRename(from, words.name())) : Optional.empty();
    }
}
