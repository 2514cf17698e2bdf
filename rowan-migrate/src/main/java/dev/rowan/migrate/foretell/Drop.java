package dev.rowan.migrate.foretell;

import java.util.List;
import java.util.Optional;

/**
 * A statement drops a table or a column, with all that it holds. Names are as it writes them.
 *
 * @param table the table's name
 * @param column the column's name; empty when it is the table that goes
 */
public record Drop(String table, Optional<String> column) {
    /**
     * Reads a statement.
     *
     * @param sql one statement
     * @return what it drops, in order; empty when it drops neither tables nor columns
     */
    public static List<Drop> of(String sql) {
        Words words = Words.of(sql);
        if (words.accept("drop", "table")) {
            words.accept("if", "exists");
            return words.names().stream()
                    .map(name -> new Drop(name, Optional.empty()))
                    .toList();
        }
        if (!words.accept("alter", "table")) {
            return List.of();
        }
        String table = words.table();
        return words.parts().stream()
                .flatMap(change -> column(change).stream())
                .map(column -> new Drop(table, Optional.of(column)))
                .toList();
    }

    private static Optional<String> column(Words change) {
        if (!change.accept("drop") || change.accept("constraint")) {
            return Optional.empty();
        }
        change.accept("column");
        change.accept("if", "exists");
        return Optional.of(change.name());
    }
}
