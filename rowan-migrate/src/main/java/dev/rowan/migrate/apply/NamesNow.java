package dev.rowan.migrate.apply;

import dev.rowan.migrate.foretell.Rename;
import java.util.HashMap;
import java.util.Map;

/** The names that tables and columns have now, of which statements speak by the names that they will have. */
final class NamesNow {
    private final Map<String, String> tables = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();

    /** What comes after this rename speaks of the new name. */
    void follow(String sql) {
        Rename.of(sql).ifPresent(rename -> {
            String table = table(rename.table());
            rename.column()
                    .ifPresentOrElse(
                            column -> columns.put(place(table, rename.to()), column(rename.table(), column)),
                            () -> tables.put(rename.to(), table));
        });
    }

    String table(String name) {
        return tables.getOrDefault(name, name);
    }

    String column(String table, String name) {
        return columns.getOrDefault(place(table(table), name), name);
    }

    private static String place(String table, String column) {
        return table + "/" + column;
    }
}
